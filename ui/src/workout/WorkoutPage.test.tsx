import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import FinishPage from '../finish/FinishPage';
import { Training } from '../test/training';
import { setScale } from '../units/effort';
import WorkoutPage from './WorkoutPage';

const TODAY = new Date().toISOString().slice(0, 10);
const SQUAT = { exerciseId: 'Barbell_Squat', name: 'Barbell Squat' };
const PRESS = { exerciseId: 'Leg_Press', name: 'Leg Press' };

const exercise = (of: object, kg: number) => ({
  ...of,
  sets: 3,
  repRange: [5, 8],
  targetRpe: 8,
  load: { value: kg, unit: 'kg' },
});

const past = (setId: string, reps: number) => ({
  eventId: `e-${setId}`,
  cursor: setId,
  type: 'SetLogged',
  occurredAt: '2025-01-06T10:00:00Z',
  zoneId: 'UTC',
  payload: {
    ...{ setId, workoutId: 'old', setIndex: 0, setType: 'WORKING', exerciseName: SQUAT.name },
    exerciseId: SQUAT.exerciseId,
    load: { value: 100, unit: 'kg' },
    reps,
  },
});

const ANSWERS = {
  '/state': {
    profile: { unit: 'kg', displayName: 'Ada' },
    currentWorkout: {
      workoutId: 'w',
      name: 'Lower',
      startedAt: new Date().toISOString(),
      sets: [],
    },
    lastSessions: [
      {
        exerciseId: 'Barbell_Squat',
        day: '2025-01-06',
        sets: [{ setType: 'WORKING', load: { value: 100, unit: 'kg' }, reps: 6 }],
      },
    ],
  },
  '/events': { events: [past('p1', 6)] },
  '/events?type=PlanGenerated&limit=1': { events: [{}] },
  '/plan': {
    markdown: '# Week',
    sessions: [
      { day: TODAY, name: 'Lower', exercises: [exercise(SQUAT, 100), exercise(PRESS, 140)] },
    ],
  },
  '/exercises': { exercises: [] },
  '/lifts': { lifts: [{ exercise: SQUAT.exerciseId, exerciseName: SQUAT.name }] },
  '/lifts/Barbell_Squat': {
    exercise: SQUAT.exerciseId,
    exerciseName: SQUAT.name,
    best: [{ method: 'EPLEY', e1rmKg: 121, load: { value: 110, unit: 'kg' }, reps: 3 }],
    days: [{ date: '2025-01-06', workoutId: 'old', method: 'EPLEY', e1rmKg: 121 }],
  },
};

let training: Training;

async function open(answers: object = {}): Promise<ReturnType<typeof userEvent.setup>> {
  training = await Training.open({ ...ANSWERS, ...answers });
  training.show(
    <Routes>
      <Route path="/app/workout" element={<WorkoutPage />} />
      <Route path="/app/workouts/:workoutId" element={<FinishPage />} />
      <Route path="/" element={<p>Today</p>} />
    </Routes>,
    '/app/workout',
  );
  await card('Barbell Squat');
  return userEvent.setup();
}

const card = (name: string) => screen.findByRole('region', { name });
const logged = () => training.events('SetLogged').map(({ payload }) => payload);

afterEach(() => training.close());

describe('a workout', () => {
  it('022-AC10 logs a planned set with one tap, as plan and last time have it', async () => {
    const user = await open();
    const squat = within(await card('Barbell Squat'));
    await user.click(squat.getByRole('button', { name: 'Log set 1: 100 kg × 6' }));
    expect(logged()).toHaveLength(1);
    expect(logged()[0]).toMatchObject({
      workoutId: 'w',
      exerciseId: 'Barbell_Squat',
      setType: 'WORKING',
      load: { value: 100, unit: 'kg' },
      reps: 6,
    });
    expect(logged()[0]).not.toHaveProperty('rpe');
    expect(squat.getByRole('button', { name: /^Log set 2/ })).toBeTruthy();
    expect(document.querySelectorAll('tr[data-set-id]')).toHaveLength(1);
  });

  it('022-AC11 takes what is typed into a row, and refuses what no set can be', async () => {
    const user = await open();
    const squat = within(await card('Barbell Squat'));
    const reps = squat.getByLabelText('Reps of set 1');
    await user.clear(reps);
    await user.click(squat.getByRole('button', { name: /^Log set 1/ }));
    expect(logged()).toEqual([]);
    expect(reps.getAttribute('aria-invalid')).toBe('true');
    await user.type(reps, '8');
    const load = squat.getByLabelText('Load of set 1 (kg)');
    await user.clear(load);
    await user.type(load, '102,5{Enter}');
    expect(logged()[0]).toMatchObject({ load: { value: 102.5, unit: 'kg' }, reps: 8 });
  });

  it('022-AC12 keeps RPE, type and note behind the number, and a deleted set can come back', async () => {
    const user = await open();
    const squat = within(await card('Barbell Squat'));
    await user.click(squat.getByRole('button', { name: 'Set 1: RPE, type and note' }));
    await user.click(squat.getByLabelText('8.5'));
    await user.click(squat.getByLabelText('Failure'));
    await user.type(squat.getByLabelText('Note'), 'deep');
    await user.click(squat.getByRole('button', { name: 'Log set' }));
    expect(logged()[0]).toMatchObject({ rpe: 8.5, setType: 'FAILURE', note: 'deep' });
    await user.click(squat.getByRole('button', { name: 'Set 1: RPE, type and note' }));
    await user.click(squat.getByRole('button', { name: 'Delete' }));
    expect(training.events('SetRemoved')).toHaveLength(1);
    await user.click(squat.getByRole('button', { name: 'Undo' }));
    expect(logged()[1]).toMatchObject({ rpe: 8.5, setType: 'FAILURE', note: 'deep' });
  });

  it('022-AC13 generates the warm-up as rows of their own and draws the plates', async () => {
    const user = await open();
    const squat = within(await card('Barbell Squat'));
    await user.click(squat.getByRole('button', { name: 'Warm-up' }));
    expect(squat.getAllByRole('button', { name: /^Log set W/ }).length).toBeGreaterThan(2);
    await user.click(squat.getByRole('button', { name: 'Log set W: 20 kg × 10' }));
    expect(logged()[0]).toMatchObject({ setType: 'WARMUP', load: { value: 20, unit: 'kg' } });
    expect(screen.getByTestId('sets-so-far').dataset['value']).toBe('0');
    expect(squat.getByTestId('plates').textContent).toContain('Each side: 25 + 15');
    expect(squat.getByTestId('plates').querySelectorAll('rect[fill]')).toHaveLength(2);
  });

  it('022-AC14 swaps, skips and moves an exercise, and puts two together', async () => {
    const user = await open();
    const order = () =>
      [...document.querySelectorAll('[data-exercise]')].map((one) =>
        one.getAttribute('data-exercise'),
      );
    const press = within(await card('Leg Press'));
    await user.click(press.getByRole('button', { name: 'More for Leg Press' }));
    await user.click(press.getByRole('button', { name: 'Move up' }));
    expect(order()).toEqual(['Leg Press', 'Barbell Squat']);
    await user.click(press.getByRole('button', { name: 'More for Leg Press' }));
    await user.click(press.getByRole('button', { name: 'Superset with Squat' }));
    expect(document.querySelectorAll('.superset [data-exercise]')).toHaveLength(2);
    const squat = within(await card('Barbell Squat'));
    await user.click(squat.getByRole('button', { name: 'More for Barbell Squat' }));
    await user.click(squat.getByRole('button', { name: 'Skip today' }));
    expect(squat.queryByRole('button', { name: /^Log set/ })).toBeNull();
    await user.click(squat.getByRole('button', { name: 'Undo' }));
    expect(squat.getAllByRole('button', { name: /^Log set/ })).toHaveLength(3);
    await user.click(press.getByRole('button', { name: 'More for Leg Press' }));
    await user.click(press.getByRole('button', { name: 'Swap' }));
    await user.type(press.getByLabelText('Another exercise'), 'Hack Squat');
    await user.click(press.getByRole('button', { name: 'Swap' }));
    expect(order()).toContain('Hack Squat');
    expect(order()).not.toContain('Leg Press');
  });

  it('022-AC15 counts the time of what is held with a stopwatch in its row', async () => {
    const user = await open();
    await user.type(screen.getByLabelText('Exercise'), 'Plank');
    await user.click(screen.getByRole('button', { name: 'Add exercise' }));
    const plank = within(await card('Plank'));
    await user.click(plank.getByRole('button', { name: 'Start the stopwatch' }));
    await user.click(plank.getByRole('button', { name: 'Stop the stopwatch' }));
    await user.click(plank.getByRole('button', { name: 'Log set 1: 1 s' }));
    expect(logged()[0]).toMatchObject({ exerciseName: 'Plank', durationSeconds: 1 });
    expect(logged()[0]).not.toHaveProperty('reps');
  });

  it('022-AC42 counts the distance of an exercise once it is wished', async () => {
    const user = await open();
    const squat = within(await card('Barbell Squat'));
    await user.click(squat.getByRole('button', { name: 'More for Barbell Squat' }));
    await user.click(squat.getByRole('button', { name: 'Count distance' }));
    const meters = squat.getByLabelText('Meters of set 1');
    await user.type(meters, '40');
    await user.click(squat.getByRole('button', { name: /^Log set 1: .*40 m$/ }));
    expect(logged()[0]).toMatchObject({ exerciseName: 'Barbell Squat', distanceMeters: 40 });
    expect(logged()[0]).not.toHaveProperty('reps');
    expect(squat.getByLabelText('Meters of set 2')).toHaveProperty('value', '40');
  });

  it('022-AC41 takes and shows repetitions in reserve for who prefers them, and logs an RPE', async () => {
    act(() => setScale('RIR'));
    const user = await open();
    const squat = within(await card('Barbell Squat'));
    await user.click(squat.getByRole('button', { name: 'Set 1: RPE, type and note' }));
    const choice = within(squat.getByRole('group', { name: 'RIR' }));
    const steps = choice.getAllByRole('radio').map((one) => one.parentElement?.textContent);
    expect(steps).toEqual(['Not given', '0', '0.5', '1', '1.5', '2', '2.5', '3', '3.5', '4']);
    await user.click(choice.getByLabelText('1.5'));
    await user.click(squat.getByRole('button', { name: 'Log set' }));
    expect(logged()[0]).toMatchObject({ exerciseName: 'Barbell Squat', rpe: 8.5 });
    await user.type(screen.getByLabelText('Quick entry'), 'press 140x10@2{Enter}');
    expect(logged()[1]).toMatchObject({ exerciseName: 'Leg Press', rpe: 8 });
    act(() => setScale('RPE'));
  });

  it('022-AC16 marks the set that makes a record', async () => {
    const user = await open();
    const squat = within(await card('Barbell Squat'));
    await user.click(squat.getByRole('button', { name: /^Log set 1/ }));
    expect(squat.queryByTestId('record')).toBeNull();
    const reps = squat.getByLabelText('Reps of set 2');
    await user.clear(reps);
    await user.type(reps, '8');
    await user.click(squat.getByRole('button', { name: /^Log set 2/ }));
    expect(squat.getByTestId('record').textContent).toContain('5.7 kg over your best estimate');
  });

  it('022-AC17 logs a line that names its exercise', async () => {
    const user = await open();
    await user.type(screen.getByLabelText('Quick entry'), 'press 140x10@8{Enter}');
    expect(logged()[0]).toMatchObject({ exerciseName: 'Leg Press', reps: 10, rpe: 8 });
    await user.type(screen.getByLabelText('Quick entry'), 'zorblat 10x5{Enter}');
    expect(logged()).toHaveLength(1);
    expect(screen.getByText('No exercise is called that. Add it first.')).toBeTruthy();
  });

  it('022-AC18 rests after a set in a ring that names the next one', async () => {
    const user = await open();
    const squat = within(await card('Barbell Squat'));
    await user.click(squat.getByRole('button', { name: /^Log set 1/ }));
    expect(screen.getByTestId('rest-left').textContent).toBe('2:00');
    expect(screen.getByTestId('rest-next').textContent).toBe('Next: Squat, set 2: 100 kg × 6');
    await user.click(screen.getByRole('button', { name: 'Skip' }));
    expect(screen.queryByTestId('rest-left')).toBeNull();
  });

  it('022-AC18 accepts that the browser refuses to tell of its end', async () => {
    const answer = vi.fn(() => Promise.resolve('denied'));
    vi.stubGlobal('Notification', { permission: 'default', requestPermission: answer });
    const user = await open();
    const squat = within(await card('Barbell Squat'));
    await user.click(squat.getByRole('button', { name: /^Log set 1/ }));
    await user.click(screen.getByRole('button', { name: 'Tell me when it is over' }));
    await act(async () => Promise.resolve());
    expect(screen.getByText(/Your browser does not allow it/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tell me when it is over' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Skip' }));
  });

  it('022-AC20 ends with its effort in one tap, and its end is there at once', async () => {
    const user = await open();
    const squat = within(await card('Barbell Squat'));
    const reps = squat.getByLabelText('Reps of set 1');
    await user.clear(reps);
    await user.type(reps, '8');
    await user.click(squat.getByRole('button', { name: /^Log set 1/ }));
    await user.click(screen.getByRole('button', { name: 'Skip' }));
    await user.click(screen.getByRole('button', { name: 'Finish workout' }));
    await user.click(screen.getByRole('button', { name: 'Effort 8' }));
    expect(training.events('WorkoutCompleted')[0]?.payload).toEqual({
      workoutId: 'w',
      sessionRpe: 8,
    });
    expect(await screen.findByRole('heading', { name: 'Lower' })).toBeTruthy();
    expect(await screen.findByText(/Squat: estimated 1RM 126.7 kg, 5.7 kg more/)).toBeTruthy();
    expect(screen.getByText('1 of 6 sets')).toBeTruthy();
    expect(screen.getByText('8 / 10')).toBeTruthy();
  });
});
