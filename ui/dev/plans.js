/** The plan, its diff and the onboarding form of the scripted gateway. */
import { readFileSync } from 'node:fs';

function example(name) {
  return JSON.parse(
    readFileSync(new URL(`../src/a2ui/examples/${name}.json`, import.meta.url), 'utf8'),
  );
}

const proposal = example('plan-diff')[2].updateDataModel.value;
const diff = {
  diffId: proposal.diffId,
  status: 'OPEN',
  expiresAt: new Date(Date.now() + 48 * 3600 * 1000).toISOString(),
};
/** With PLAN=none there is none until the onboarding form was answered. */
let markdown = process.env.PLAN === 'none' ? null : proposal.beforeMarkdown;
let version = 3;

/** @returns status and body of a GET below /plan */
export function planCall(pathname) {
  if (pathname === '/plan/diffs') return [200, { diffs: markdown === null ? [] : [diff] }];
  if (markdown === null) return [404, { code: 'NO_PLAN', title: 'There is no plan yet' }];
  return [200, { planId: 'p-1', version, weekStart: '2025-11-10', markdown, sessions: [] }];
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
