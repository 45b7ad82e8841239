/** The plan, its diff and the onboarding form of the scripted gateway. */
import { readFileSync } from 'node:fs';
import { isoDay, loadOf, monday, SESSIONS } from './season.js';

const DAY_MS = 86_400_000;
const WEEKS = 30;

function example(name) {
  return JSON.parse(
    readFileSync(new URL(`../src/a2ui/examples/${name}.json`, import.meta.url), 'utf8'),
  );
}

const proposal = example('plan-diff')[2].updateDataModel.value;
/** With DIFF=none nothing is proposed. */
const diff = {
  diffId: proposal.diffId,
  status: process.env.DIFF === 'none' ? 'DENIED' : 'OPEN',
  eventId: '00000000-0000-4000-8000-00000000d1ff',
  proposedAt: new Date(Date.now() - 3_600_000).toISOString(),
  expiresAt: new Date(Date.now() + 47 * 3_600_000).toISOString(),
  reason:
    'You slept less than six hours twice and your squat fell by 4 %. A lighter Lower B keeps the week going.',
  operations: [
    {
      op: 'SET_SETS',
      exerciseId: 'Barbell_Deadlift',
      sets: 2,
      rationale: 'A third less load on the back.',
    },
    {
      op: 'SET_LOAD',
      exerciseId: 'Front_Barbell_Squat',
      load: { value: 72.5, unit: 'kg' },
      rationale: 'Five per cent under last week.',
    },
    {
      op: 'SWAP_EXERCISE',
      exerciseId: 'Barbell_Hip_Thrust',
      newExerciseId: 'Leg_Press',
      rationale: 'Less to recover from.',
    },
  ],
  beforeMarkdown: proposal.beforeMarkdown,
  afterMarkdown: proposal.afterMarkdown,
};

/** The week in force: the sessions of the season, today's first where there is none today. */
function sessions() {
  const begins = monday(Date.now());
  const today = isoDay(Date.now());
  const days = SESSIONS.map(({ after }) => isoDay(begins + after * DAY_MS));
  const shift = days.includes(today) ? 0 : 1;
  return SESSIONS.map((session, index) => ({
    day: shift === 1 && index === SESSIONS.length - 1 ? today : days[index],
    name: session.name,
    minutes: session.minutes,
    exercises: session.exercises.map((exercise) => ({
      exerciseId: exercise.exerciseId,
      name: exercise.name,
      sets: exercise.sets,
      ...(exercise.high === 0 ? {} : { repRange: [exercise.low, exercise.high], targetRpe: 8 }),
      ...(exercise.kg === 0 ? {} : { load: { value: loadOf(exercise, WEEKS), unit: 'kg' } }),
      reason: 'All sets of last week were at the top of the range at RPE 8, so one step more.',
    })),
  }));
}
/** With PLAN=none there is none until the onboarding form was answered. */
let markdown = process.env.PLAN === 'none' ? null : proposal.beforeMarkdown;
let version = 3;

/** @returns status and body of a GET below /plan */
export function planCall(pathname) {
  if (pathname === '/plan/diffs') return [200, { diffs: markdown === null ? [] : [diff] }];
  if (markdown === null) return [404, { code: 'NO_PLAN', title: 'There is no plan yet' }];
  const weekStart = isoDay(monday(Date.now()));
  const eventId = '00000000-0000-4000-8000-0000000091a4';
  return [
    200,
    {
      planId: 'p-1',
      eventId,
      version,
      weekStart,
      mesocycleWeek: 2,
      markdown,
      sessions: sessions(),
    },
  ];
}

/** Plays an answer given on a page. @returns status and body */
export function decide(answer, send) {
  planAction({ name: 'answerDiff', context: answer }, send, {});
  return [202, { status: diff.status }];
}

/** Plays what an action on a panel does to the plan. */
export function planAction({ name, context }, send, athlete) {
  const changed = () => setTimeout(() => send('state.updated', { views: ['state', 'plan'] }), 1200);
  if (name === 'onboard') {
    athlete.onboarded = true;
    markdown = proposal.beforeMarkdown;
    changed();
  }
  if (name === 'answerDiff') {
    diff.status = { ACCEPT: 'ACCEPTED', DENY: 'DENIED', MODIFY: 'SUPERSEDED' }[context.decision];
    if (context.decision === 'ACCEPT') {
      markdown = proposal.afterMarkdown;
      version += 1;
    }
    changed();
  }
}

/** What was understood, and a button that logs it. */
export const CONFIRM = [
  {
    version: 'v0.9',
    createSurface: {
      surfaceId: 'confirm',
      catalogId: 'https://trainer2.dev/a2ui/catalog/1',
      theme: { title: 'Did I understand this?' },
    },
  },
  {
    version: 'v0.9',
    updateComponents: {
      surfaceId: 'confirm',
      components: [
        { id: 'root', component: 'Column', children: ['line-0', 'line-1', 'confirm'] },
        { id: 'line-0', component: 'Text', text: 'Bench press: 3 × 8, 80 kg' },
        { id: 'line-1', component: 'Text', text: 'Squat: 5 × 5, 110 kg' },
        { id: 'confirm-text', component: 'Text', text: 'Log it' },
        {
          id: 'confirm',
          component: 'Button',
          child: 'confirm-text',
          variant: 'primary',
          action: { event: { name: 'logTogether', context: { eventsJson: '[]' } } },
        },
      ],
    },
  },
];
