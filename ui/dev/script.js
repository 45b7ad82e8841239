/** What the scripted coach says and puts on the canvas. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CONFIRM } from './plans.js';

function example(name) {
  return JSON.parse(
    readFileSync(new URL(`../src/a2ui/examples/${name}.json`, import.meta.url), 'utf8'),
  );
}

function create(send, messages) {
  const surfaceId = messages[0].createSurface.surfaceId;
  send('ui.create', { surfaceId, messages });
}

/** Puts a set logger on the canvas. */
export function loggerPanel(send, append) {
  const messages = example('set-logger');
  const { workoutId } = messages[1].updateComponents.components[0];
  append('WorkoutStarted', new Date().toISOString(), { workoutId, name: 'Push day' });
  create(send, messages);
}

const BROKEN = [
  {
    version: 'v0.9',
    createSurface: { surfaceId: 'broken', catalogId: 'https://trainer2.dev/a2ui/catalog/1' },
  },
  {
    version: 'v0.9',
    updateComponents: { surfaceId: 'broken', components: [{ id: 'root', component: 'Hologram' }] },
  },
];

const BASIC = [
  {
    version: 'v0.9',
    createSurface: {
      surfaceId: 'basic',
      catalogId: 'https://trainer2.dev/a2ui/catalog/1',
      theme: { title: 'Next step' },
    },
  },
  {
    version: 'v0.9',
    updateComponents: {
      surfaceId: 'basic',
      components: [
        { id: 'root', component: 'Column', children: ['text', 'button'] },
        {
          id: 'text',
          component: 'Text',
          text: 'Ready for **leg day**? [A link](https://example.org) stays text.',
        },
        {
          id: 'button',
          component: 'Button',
          child: 'label',
          variant: 'primary',
          action: { event: { name: 'startWorkout', context: {} } },
        },
        { id: 'label', component: 'Text', text: 'Start', variant: 'body' },
      ],
    },
  },
];

const TRENDS = {
  rest: 'rest-timer',
  ready: 'readiness-gauge',
  'check in': 'check-in',
  fatigue: 'fatigue-chart',
  volume: 'muscle-volume',
  review: 'weekly-review-card',
};

/** The panels a message names; each time a new one. */
function showTrends(text, send) {
  for (const [word, name] of Object.entries(TRENDS)) {
    if (!text.toLowerCase().includes(word)) continue;
    const fresh = JSON.stringify(example(name)).replaceAll(
      /"surfaceId":"[^"]*"/g,
      () => `"surfaceId":"${name}"`,
    );
    create(send, JSON.parse(fresh));
  }
}

/** Answers one message: status, a stream with a restarted attempt, the whole text, a panel. */
export function answerChat(frame, send, append) {
  const { text } = frame.payload;
  const requestId = randomUUID();
  const reply = /workout/i.test(text)
    ? 'Push day is on the canvas. **Bench press** first: last time it was 80 kg × 8 @8, so try 82.5 kg.'
    : 'You benched on **3 Nov**: 80 kg × 8 @8, three sets.\n\n- best set: 82.5 kg × 8\n- estimated 1RM: 111.6 kg';
  const at = (ms, type, payload) => setTimeout(() => send(type, { requestId, ...payload }), ms);
  append('ChatMessageSent', frame.ts, { text }, frame.id);
  at(200, 'coach.status', { state: 'THINKING', detail: '' });
  if (/fail/i.test(text)) {
    at(1500, 'coach.status', { state: 'FAILED', detail: 'nobody there' });
    return;
  }
  at(500, 'coach.status', { state: 'TOOL', detail: 'bench press, last 4 weeks' });
  at(900, 'chat.delta', { attempt: 1, index: 0, text: 'Broken off' });
  reply
    .split(' ')
    .forEach((word, index) =>
      at(1000 + index * 30, 'chat.delta', { attempt: 2, index, text: `${word} ` }),
    );
  at(1900, 'chat.message', { text: reply });
  at(1950, 'coach.status', { state: 'DONE', detail: '' });
  setTimeout(() => {
    append('CoachReplied', new Date().toISOString(), { requestId, text: reply });
    if (/workout/i.test(text)) loggerPanel(send, append);
    showTrends(text, send);
    if (/week/i.test(text)) create(send, example('session-summary'));
    if (/plan/i.test(text)) create(send, example('onboarding-form'));
    if (/change/i.test(text)) create(send, example('plan-diff'));
    if (/did/i.test(text)) create(send, CONFIRM);
    if (/broken/i.test(text)) create(send, BROKEN);
    if (/basic/i.test(text)) create(send, BASIC);
  }, 2000);
}
