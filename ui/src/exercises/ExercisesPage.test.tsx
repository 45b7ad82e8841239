import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { Training } from '../test/training';
import ExercisesPage from './ExercisesPage';

const exercise = (name: string, more: object = {}) => ({
  exerciseId: name.replaceAll(' ', '_'),
  name,
  category: 'strength',
  primaryMuscles: ['quadriceps'],
  secondaryMuscles: [],
  ...more,
});
const set = (n: number, reps: number, kg: number) => ({
  eventId: `e${n}`,
  cursor: `c${n}`,
  type: 'SetLogged',
  occurredAt: `2026-10-0${n}T10:00:00Z`,
  zoneId: 'UTC',
  payload: {
    ...{ setId: `s${n}`, workoutId: `w${n}`, setIndex: 1, setType: 'WORKING', reps },
    ...{ exerciseId: 'Leg_Press', exerciseName: 'Leg Press', load: { value: kg, unit: 'kg' } },
  },
});

let training: Training;
afterEach(() => training.close());

it('022-AC45 has own days, favourites, how it is done, and what is never planned', async () => {
  const user = userEvent.setup();
  training = await Training.open({
    '/state': { profile: { zoneId: 'UTC', excludedExercises: ['Sissy_Squat'] } },
    '/exercises?equipment=body%20only': { exercises: [] },
    '/exercises': {
      exercises: [exercise('Hack Squat'), exercise('Leg Press'), exercise('Sissy Squat')],
    },
    '/events': { events: [set(1, 5, 100), set(2, 6, 110)] },
  });
  training.show(
    <Routes>
      <Route path="/" element={<ExercisesPage />} />
      <Route path="/app/coach" element={<p>The coach</p>} />
    </Routes>,
  );
  const names = () =>
    [...document.querySelectorAll('[data-exercise]')].map((row) =>
      row.getAttribute('data-exercise'),
    );
  const row = (name: string) =>
    within(document.querySelector<HTMLElement>(`[data-exercise="${name}"]`)!);
  expect(await screen.findByText('110 kg × 6')).toBeTruthy();
  expect(names()).toEqual(['Leg Press', 'Hack Squat', 'Sissy Squat']);
  await user.click(row('Sissy Squat').getByRole('button', { name: 'Favourite: Sissy Squat' }));
  expect(names()).toEqual(['Sissy Squat', 'Leg Press', 'Hack Squat']);
  await user.click(row('Hack Squat').getByText('More'));
  await user.click(row('Hack Squat').getByRole('button', { name: 'Never plan it' }));
  expect(training.events('ProfileUpdated')[0]?.payload).toEqual({
    excludedExercises: ['Sissy_Squat', 'Hack_Squat'],
  });
  expect(row('Hack Squat').getByText('Never planned')).toBeTruthy();
  await user.click(row('Hack Squat').getByRole('button', { name: 'Plan it again' }));
  expect(training.events('ProfileUpdated')[1]?.payload).toEqual({
    excludedExercises: ['Sissy_Squat'],
  });
  await user.click(row('Hack Squat').getByRole('button', { name: 'How it is done' }));
  expect(await screen.findByText('The coach')).toBeTruthy();
  const said = training.client.outbox.snapshot().flatMap(({ envelope }) => {
    const text = envelope.payload['text'];
    return text === undefined ? [] : [text];
  });
  expect(said).toEqual(['how do I do Hack Squat?']);
});
