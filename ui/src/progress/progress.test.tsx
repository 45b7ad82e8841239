import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { showPage } from '../test/page';
import { lifts } from './lifts';
import { goalsKey } from './goals';
import { periodOf, within as lies } from './period';
import ProgressPage from './ProgressPage';
import { EMPTY_LOG, foldLog } from '../log/foldLog';
import { NO_BODY_EXERCISES } from '../log/effectiveLoad';
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

afterEach(() => vi.unstubAllGlobals());

const show = () =>
  showPage(<ProgressPage />, (path) => {
    if (path === '/auth/session') return [200, { signedIn: true }];
    if (path === '/state') return [200, { userId: 'u', profile: { zoneId: 'UTC' } }];
    if (path.startsWith('/events')) return [200, { events: EVENTS, next: null }];
    return [200, {}];
  });

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
    const [squat] = lifts(trainingView(log, NO_BODY_EXERCISES).workouts);
    expect(squat?.sessions).toBe(3);
    expect(squat?.bestEstimate).toMatchObject({ value: 110, set: { day: '2025-11-03' } });
    expect(squat?.bestReps).toMatchObject({ value: 12, set: { day: '2025-11-02' } });
    expect(squat?.estimates.map(({ day }) => day)).toEqual(['2025-11-01', '2025-11-03']);
  });

  it('017-AC10 keeps a goal on this device and says so', async () => {
    const user = userEvent.setup();
    show();
    expect(await screen.findByText('Goals are kept on this device only.')).toBeDefined();
    await user.click(screen.getByText('Set a goal'));
    const form = screen.getByRole('button', { name: 'Save goal' });
    await user.click(form);
    expect(screen.getByRole('alert').textContent).toContain('Choose an exercise');
    const exercises = screen.getAllByLabelText('Exercise');
    await user.selectOptions(exercises.at(-1)!, 'squat');
    await user.type(screen.getByLabelText('Target (kg)'), '220');
    await user.click(form);
    expect(await screen.findByText('110 kg so far, 50 %')).toBeDefined();
    expect(localStorage.getItem(goalsKey('u'))).toContain('"kg":220');
  });

  it('reckons periods by days, both ends included', () => {
    const four = periodOf('w4', '2025-11-28', { from: '', to: '' });
    expect(four).toEqual({ from: '2025-11-01', to: '2025-11-28' });
    expect([lies('2025-11-01', four), lies('2025-10-31', four)]).toEqual([true, false]);
  });
});
