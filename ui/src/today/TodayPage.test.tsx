import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { Shell } from '../shell/Shell';
import { Training } from '../test/training';
import TodayPage from './TodayPage';

const TODAY = new Date().toISOString().slice(0, 10);

const PLAN = {
  '/events?type=PlanGenerated&limit=1': { events: [{}] },
  '/plan': {
    markdown: '# Week',
    sessions: [
      {
        day: TODAY,
        name: 'Lower',
        minutes: 55,
        exercises: [
          {
            exerciseId: 'Barbell_Squat',
            name: 'Barbell Squat',
            sets: 3,
            repRange: [5, 8],
            load: { value: 100, unit: 'kg' },
          },
        ],
      },
    ],
  },
};
const CATALOGUE = {
  '/exercises': {
    exercises: [
      {
        exerciseId: 'Barbell_Squat',
        name: 'Barbell Squat',
        primaryMuscles: ['quadriceps'],
        secondaryMuscles: ['glutes'],
      },
    ],
  },
};
const ATHLETE = {
  '/state': {
    profile: { unit: 'kg', displayName: 'Ada', onboarded: true, zoneId: 'UTC' },
    counts: { events: 9, workouts: 2, workSets: 9, tonnageKg: 1234 },
    bodyweight: { value: 80, unit: 'kg', occurredAt: new Date().toISOString() },
  },
  '/events': { events: [] },
};

let training: Training;

async function open(answers: object) {
  training = await Training.open({ ...ATHLETE, ...answers });
  training.show(
    <Routes>
      <Route path="/" element={<Shell />}>
        <Route index element={<TodayPage />} />
        <Route path="app/workout" element={<p>The workout</p>} />
        <Route path="app/import" element={<p>The import</p>} />
      </Route>
    </Routes>,
  );
  await screen.findByRole('region', { name: 'What is next' });
  return userEvent.setup();
}

afterEach(() => training.close());

describe('today', () => {
  it('022-AC4 shows the session with minutes, muscles and loads, and starts it with one press', async () => {
    const user = await open({ ...PLAN, ...CATALOGUE });
    expect(await screen.findByRole('heading', { name: 'Lower' })).toBeTruthy();
    const hero = within(screen.getByRole('region', { name: 'What is next' }));
    expect(hero.getByText('about 55 min')).toBeTruthy();
    expect(hero.getByText('Squat')).toBeTruthy();
    expect(hero.getByText('Barbell Squat')).toBeTruthy();
    expect(hero.getByText('3 × 5–8')).toBeTruthy();
    expect(hero.getByText('100 kg')).toBeTruthy();
    await waitFor(() =>
      expect(hero.getByTestId('session-muscles').textContent).toBe('Quads · Glutes'),
    );
    await user.click(hero.getByRole('button', { name: 'Start workout' }));
    expect(training.events('WorkoutStarted')[0]?.payload).toMatchObject({ name: 'Lower' });
    expect(await screen.findByText('The workout')).toBeTruthy();
  });

  it('022-AC7 has the composer within ten tab stops, and one key away', async () => {
    const user = await open(PLAN);
    const composer = await screen.findByLabelText('Message');
    // The second stop is the way to it.
    await user.tab();
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Write to the coach');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(composer);
    await user.keyboard('a/b');
    expect((composer as HTMLTextAreaElement).value).toBe('a/b');
    composer.blur();
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(composer);
  });

  it('022-AC8 logs the body weight by one field, and asks before an unlikely one', async () => {
    const user = await open(PLAN);
    const field = await screen.findByLabelText('Weight (kg)');
    await user.type(field, '80,5{Enter}');
    expect(training.events('BodyweightLogged')[0]?.payload).toEqual({
      load: { value: 80.5, unit: 'kg' },
    });
    await user.type(field, '60{Enter}');
    expect(training.events('BodyweightLogged')).toHaveLength(1);
    expect(screen.getByRole('alertdialog').textContent).toContain('60 kg');
    await user.clear(field);
    await user.type(field, '8');
    expect(screen.getByRole('button', { name: 'Log weight' })).toHaveProperty('disabled', true);
  });

  it('022-AC9 shows readiness as a ring once there is an answer, and says only what was answered', async () => {
    HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
      this.open = false;
    };
    const readiness = [{ date: TODAY, score: 66.8, band: 'NORMAL', basis: ['sleep'] }];
    const user = await open({ ...PLAN, '/fatigue': { readiness } });
    await waitFor(() => expect(screen.getByTestId('readiness').textContent).toBe('67'));
    await user.click(screen.getByRole('button', { name: 'Check in again' }));
    fireEvent.change(screen.getByLabelText(/soreness/i), { target: { value: '4' } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(training.events('ReadinessCheckedIn')[0]?.payload).toEqual({ date: TODAY, soreness: 4 });
  });

  it('022-AC30 opens for a stranger with one sentence and two doors, and nothing empty', async () => {
    const user = await open({
      '/state': { profile: { onboarded: false, zoneId: 'UTC' }, counts: {} },
    });
    expect(await screen.findByText(/changes nothing without you/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Import my log' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Start fresh' })).toBeTruthy();
    expect(screen.queryByText('This week')).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Choose a file' }));
    expect(await screen.findByText('The import')).toBeTruthy();
  });
});

describe('a proposal', () => {
  const diff = {
    diffId: 'd1',
    status: 'OPEN',
    reason: 'You slept little.',
    operations: [
      { op: 'SET_SETS', exerciseId: 'Barbell_Squat', sets: 2, rationale: 'Less load.' },
      { op: 'SET_LOAD', exerciseId: 'Leg_Press', load: { value: 120, unit: 'kg' } },
    ],
  };

  it('022-AC26 stands on the first page as plain rows and is accepted where it is read', async () => {
    const user = await open({ ...PLAN, '/plan/diffs': { diffs: [diff] } });
    const card = within(await screen.findByRole('region', { name: 'What matters now' }));
    expect(card.getByText('You slept little.')).toBeTruthy();
    expect(card.getAllByRole('listitem')).toHaveLength(2);
    expect(card.getByText('Less load.')).toBeTruthy();
    await user.click(card.getByRole('button', { name: 'Accept' }));
    await waitFor(() => expect(training.posted).toHaveLength(1));
    expect(training.posted[0]).toEqual({
      path: '/plan/diffs/d1/decision',
      body: { decision: 'ACCEPT' },
    });
  });
});
