import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RealtimeClient } from '../realtime/client';
import { RealtimeClientProvider } from '../realtime/RealtimeProvider';
import { FakeSocket } from '../test/fakeSocket';
import { showPage, type Answer } from '../test/page';
import PlanPage from './PlanPage';

const PLAN = {
  version: 2,
  weekStart: '2025-11-10',
  mesocycleWeek: 2,
  markdown: '# Week',
  sessions: [
    {
      day: '2025-11-10',
      name: 'Lower A',
      exercises: [
        { name: 'Squat', sets: 1, repRange: [6, 10], targetRpe: 8, reason: 'For quads.' },
      ],
    },
    { day: '2025-11-12', name: 'Upper A', exercises: [{ name: 'Bench', sets: 2 }] },
  ],
};
const SET = {
  eventId: 'e',
  type: 'SetLogged',
  occurredAt: '2025-11-10T08:00:00Z',
  zoneId: 'UTC',
  cursor: 'c',
  payload: { setId: 's', workoutId: 'w', exerciseName: 'squat', setType: 'WORKING', reps: 6 },
};

let client: RealtimeClient;
let plan: object | null;
let diff: { diffId: string; status: string };
let decided: unknown;
let conflict: boolean;

const answer: Answer = (path, init) => {
  if (path.startsWith('/events?type=PlanGenerated')) {
    return [200, { events: plan === null ? [] : [{}] }];
  }
  if (path === '/plan') return plan === null ? [404, { code: 'NO_PLAN' }] : [200, plan];
  if (path === '/plan/diffs') return [200, { diffs: [diff] }];
  if (path.startsWith('/plan/diffs/')) {
    decided = JSON.parse(init?.body as string);
    diff = { ...diff, status: conflict ? 'STALE' : 'ACCEPTED' };
    return conflict ? [409, { code: 'STALE', detail: 'x' }] : [200, diff];
  }
  return [200, path.startsWith('/events') ? { events: [SET], next: null } : {}];
};

function show() {
  showPage(
    <RealtimeClientProvider value={client}>
      <PlanPage />
    </RealtimeClientProvider>,
    answer,
  );
}

beforeEach(() => {
  FakeSocket.all = [];
  client = new RealtimeClient({ url: 'ws://x', userId: 'u', socketClass: FakeSocket });
  plan = PLAN;
  conflict = false;
  diff = { diffId: 'd', status: 'OPEN' };
});
afterEach(() => {
  client.close();
  vi.unstubAllGlobals();
});

describe('the page of the plan', () => {
  it('017-AC1 shows the sessions of the week and what of them is done', async () => {
    show();
    const lower = (await screen.findByRole('heading', { name: 'Lower A' })).closest('section')!;
    expect(await within(lower).findByText('✓ done')).toBeDefined();
    expect(within(lower).getByText('1 × 6–10')).toBeDefined();
    expect(within(lower).getByText('For quads.')).toBeDefined();
    const upper = screen.getByRole('heading', { name: 'Upper A' }).closest('section')!;
    expect(within(upper).getByText('not done')).toBeDefined();
    expect(screen.getByText(/Week 2 of 5/)).toBeDefined();
  });

  it('017-AC2 sends a change back in words', async () => {
    const user = userEvent.setup();
    show();
    await user.click(await screen.findByRole('button', { name: 'Modify' }));
    await user.type(screen.getByLabelText('What should be different?'), 'less');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText(/Accepted\. Your plan has this change/)).toBeDefined();
    expect(decided).toEqual({ decision: 'MODIFY', comment: 'less' });
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
  });

  it('017-AC2 says plainly that the plan has moved on', async () => {
    conflict = true;
    show();
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Accept' }));
    expect(await screen.findByText(/Your plan has changed since/)).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('017-AC13 offers to make a plan when there is none', async () => {
    plan = null;
    show();
    expect(await screen.findByRole('button', { name: 'Make me a plan' })).toBeDefined();
  });
});
