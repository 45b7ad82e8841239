import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLift } from '../contract/made/Lift';
import { list, obj } from '../api/read';
import { showPage } from '../test/page';
import { lifts } from './lifts';
import { RealtimeClient } from '../realtime/client';
import { RealtimeClientProvider } from '../realtime/RealtimeProvider';
import { FakeSocket, someUser } from '../test/fakeSocket';
import { periodOf, within as lies } from './period';
import ProgressPage from './ProgressPage';
import { EMPTY_LOG, foldLog } from '../log/foldLog';
import { readEvent } from '../log/logEvent';
import { trainingView } from '../log/trainingView';

const set = (setId: string, kg: number, reps: number, rpe: number, at: string) => ({
  eventId: `e-${setId}`,
  type: 'SetLogged',
  occurredAt: at,
  zoneId: 'UTC',
  cursor: setId,
  payload: {
    setId,
    workoutId: at,
    exerciseName: 'Squat',
    setType: 'WORKING',
    load: { value: kg, unit: 'kg' },
    reps,
    rpe,
  },
});
const EVENTS = [
  set('a', 100, 1, 10, '2025-11-01T08:00:00Z'),
  set('b', 60, 12, 6, '2025-11-02T08:00:00Z'),
  set('c', 110, 1, 10, '2025-11-03T08:00:00Z'),
];

const day = (setId: string, date: string, e1rmKg: number) => ({
  ...{ setId, date, workoutId: date, method: 'RTS', e1rmKg },
});
/** What the server says of them: the second is too rough for an estimate. */
const LIFTS = [
  {
    exercise: 'squat',
    exerciseName: 'Squat',
    days: [day('a', '2025-11-01', 100), day('c', '2025-11-03', 110)],
  },
];

const BENCH = {
  exercise: 'bench press',
  exerciseName: 'Bench Press',
  kind: 'LIFT',
  load: { value: 225, unit: 'lb' },
  reps: 5,
  by: '2026-01-31',
};

let client: RealtimeClient;

beforeEach(async () => {
  FakeSocket.all = [];
  client = new RealtimeClient({ url: 'ws://x', userId: someUser(), socketClass: FakeSocket });
  await client.outbox.ready;
});
afterEach(() => {
  client.close();
  vi.unstubAllGlobals();
});

const show = (liftGoals: object = {}) =>
  showPage(
    <RealtimeClientProvider value={client}>
      <ProgressPage />
    </RealtimeClientProvider>,
    (path) => {
      if (path === '/auth/session') return [200, { signedIn: true }];
      if (path === '/state') return [200, { userId: 'u', profile: { zoneId: 'UTC', liftGoals } }];
      if (path.startsWith('/events')) return [200, { events: EVENTS, next: null }];
      if (path === '/lifts?days=true') return [200, { lifts: LIFTS }];
      return [200, {}];
    },
  );

/** The goals in what waits to be sent, in order. */
const sent = () =>
  client.outbox
    .pending()
    .flatMap(({ payload }) => list(payload['events']))
    .map((event) => obj(obj(event['payload'])['liftGoals']));

describe('progress', () => {
  it('017-AC8 names each chart, says it in words and has its data as a table', async () => {
    show();
    const chart = await screen.findByRole('img', { name: /^Estimated 1RM\. Squat: from 100 kg/ });
    expect(chart).toBeDefined();
    expect(screen.getByText(/to 110 kg, best 110 kg on .*in 2 sessions/)).toBeDefined();
    expect(screen.getByText('110 kg × 1 @10')).toBeDefined();
  });

  it('017-AC9 names the best of each kind with its day, and no rough estimate', () => {
    const log = foldLog(EMPTY_LOG, EVENTS.flatMap(readEvent));
    const [squat] = lifts(
      trainingView(log).workouts,
      LIFTS.flatMap((row) => readLift(row) ?? []),
    );
    expect(squat?.sessions).toBe(3);
    expect(squat?.bestEstimate).toMatchObject({ value: 110, set: { day: '2025-11-03' } });
    expect(squat?.bestReps).toMatchObject({ value: 12, set: { day: '2025-11-02' } });
    expect(squat?.estimates.map(({ day }) => day)).toEqual(['2025-11-01', '2025-11-03']);
  });

  it('017-AC10 sets a goal as an event, and shows it before it is sent', async () => {
    const user = userEvent.setup();
    show();
    await user.click(await screen.findByText('Set a goal'));
    const form = screen.getByRole('button', { name: 'Save goal' });
    await user.click(form);
    expect(screen.getByRole('alert').textContent).toContain('Choose an exercise');
    const exercises = screen.getAllByLabelText('Exercise');
    await user.selectOptions(exercises.at(-1)!, 'squat');
    await user.type(screen.getByLabelText('Target (kg)'), '2200');
    await user.click(form);
    expect(screen.getByRole('alert').textContent).toContain('up to 1,000 kg');
    await user.type(screen.getByLabelText('Target (kg)'), '{Backspace}');
    await user.click(form);
    expect(await screen.findByText('110 kg so far, 50 %')).toBeDefined();
    expect(screen.getByText('not sent yet')).toBeDefined();
    const [goal] = sent().flatMap((goals) => Object.values(goals));
    expect(goal).toMatchObject({
      exercise: 'squat',
      kind: 'E1RM',
      load: { value: 220, unit: 'kg' },
    });
  });

  it('017-AC10 shows the goals of the log, and takes the dropping of one back', async () => {
    const user = userEvent.setup();
    show({ g1: BENCH });
    const name = 'Remove goal for Bench Press';
    await user.click(await screen.findByRole('button', { name }));
    expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.getByText(/Goal for Bench Press removed/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('button', { name })).toBeDefined();
    expect(sent()).toEqual([
      { g1: { ...BENCH, dropped: true } },
      { g1: { ...BENCH, dropped: false } },
    ]);
  });

  it('reckons periods by days, both ends included', () => {
    const four = periodOf('w4', '2025-11-28', { from: '', to: '' });
    expect(four).toEqual({ from: '2025-11-01', to: '2025-11-28' });
    expect([lies('2025-11-01', four), lies('2025-10-31', four)]).toEqual([true, false]);
  });
});
