import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import onboardingForm from '../../../a2ui/examples/onboarding-form.json';
import { contextOf, PanelHarness } from '../../../test/panelHarness';
import { Training } from '../../../test/training';
import { FirstWeek } from '../../../coach/FirstWeek';
import { expectWeek, weekTaken } from '../../../plan/freshWeek';

const TODAY = new Date().toISOString().slice(0, 10);
const STATE = {
  userId: 'u',
  profile: { displayName: 'Ada', onboarded: false, zoneId: 'UTC' },
  counts: { workouts: 0 },
};
let panel: PanelHarness | Training;
afterEach(() => {
  act(weekTaken);
  panel.close();
});

const next = () => screen.getByRole('button', { name: 'Next' });
const heading = () => screen.getByRole('heading', { level: 3 }).textContent;

describe('the onboarding of who is new (022-AC44)', () => {
  it('asks in short steps, one thing at a time, and sends what was answered', async () => {
    const user = userEvent.setup();
    const form = await PanelHarness.open((path) => {
      if (path === '/auth/session') return [200, { signedIn: true }];
      return [200, path === '/state' ? STATE : {}];
    });
    panel = form;
    form.show('onboarding-form-51e0', onboardingForm);
    expect(await screen.findByText('Step 1 of 4')).toBeDefined();
    expect(screen.queryByLabelText('Name')).toBeNull();
    await user.click(next());
    expect(screen.getByText('Choose how experienced you are.')).toBeDefined();
    await user.click(screen.getByRole('radio', { name: 'Beginner' }));
    await user.click(next());
    expect(heading()).toBe('How often, and how long?');
    expect(document.activeElement?.textContent).toBe('How often, and how long?');
    await user.click(screen.getByRole('radio', { name: '3' }));
    await user.click(next());
    await user.click(screen.getByRole('button', { name: 'Dumbbells at home' }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(heading()).toBe('How often, and how long?');
    await user.click(next());
    await user.click(next());
    expect(heading()).toBe('Nearly done');
    await user.click(screen.getByRole('button', { name: 'Save and make my plan' }));
    const [sent] = form.actions('onboard');
    expect(contextOf(sent)).toMatchObject({
      displayName: 'Ada',
      experience: 'BEGINNER',
      daysPerWeek: 3,
      equipment: ['body only', 'dumbbell'],
    });
    const path = 'payload.sessionMinutes';
    act(() =>
      form.socket.say('error', { id: sent?.id, code: 'RANGE', message: 'Too long.', path }),
    );
    expect(heading()).toBe('How often, and how long?');
    expect(screen.getByText('Too long.')).toBeDefined();
  });

  it('ends in the week, with the muscles it is for and its start', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    const user = userEvent.setup();
    const exercise = { exerciseId: 'Barbell_Squat', name: 'Barbell Squat', sets: 3 };
    const training = await Training.open({
      '/state': STATE,
      '/events?type=PlanGenerated&limit=1': { events: [{}] },
      '/plan': {
        markdown: '# Week',
        sessions: [{ day: TODAY, name: 'Lower', minutes: 55, exercises: [exercise] }],
      },
      '/exercises': {
        exercises: [{ ...exercise, primaryMuscles: ['quadriceps'], secondaryMuscles: [] }],
      },
    });
    panel = training;
    training.show(<FirstWeek />);
    expect(screen.queryByRole('region')).toBeNull();
    act(expectWeek);
    const week = within(await screen.findByRole('region', { name: 'Your week is ready' }));
    expect(week.getByText('Lower')).toBeTruthy();
    await user.click(week.getByRole('button', { name: 'Start with Lower' }));
    expect(training.events('WorkoutStarted')[0]?.payload).toMatchObject({ name: 'Lower' });
    expect(screen.queryByRole('region', { name: 'Your week is ready' })).toBeNull();
  });
});
