import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import type { Plan } from '../contract/made/Plan';
import { SessionCard } from '../plan/SessionCard';
import { plusDays } from '../progress/period';
import { Shell } from '../shell/Shell';
import { Training } from '../test/training';
import TodayPage from '../today/TodayPage';
import { missedSession } from '../today/matters';
import { weekDots } from '../today/week';
import { due } from '../workout/today';
import { AwayCard } from './AwayCard';
import { wrongDay } from './awayForm';

const TODAY = new Date().toISOString().slice(0, 10);
const LAST = plusDays(TODAY, 6);
const AWAY = { absenceId: 'a1', from: TODAY, to: LAST, reason: 'ILLNESS' };
const state = (absences: object[]) => ({
  '/state': {
    profile: { unit: 'kg', onboarded: true, zoneId: 'UTC' },
    counts: { events: 9, workouts: 2, workSets: 9, tonnageKg: 1234 },
    absences,
  },
  '/events': { events: [] },
});

let training: Training;
afterEach(() => training.close());

async function today(absences: object[]) {
  training = await Training.open(state(absences));
  training.show(
    <Routes>
      <Route path="/" element={<Shell />}>
        <Route index element={<TodayPage />} />
      </Route>
    </Routes>,
  );
  return within(await screen.findByRole('region', { name: 'What is next' }));
}

describe('being away (022-AC39)', () => {
  it('is said first today, until when and why, and one press says that it is over', async () => {
    const user = userEvent.setup();
    const hero = await today([AWAY]);
    expect(hero.getByRole('heading').textContent).toContain('Away until');
    expect(hero.getByText('Illness')).toBeTruthy();
    await user.click(hero.getByRole('button', { name: 'I am back' }));
    expect(training.events('AbsenceEnded')[0]?.payload).toEqual({ absenceId: 'a1', on: TODAY });
    expect(await screen.findByText('Train now')).toBeTruthy();
  });

  it('is entered with its days and reason, removed, and comes back with one press', async () => {
    const user = userEvent.setup();
    training = await Training.open(state([]));
    training.show(<AwayCard />);
    await user.click(await screen.findByRole('button', { name: 'I am away then' }));
    expect(screen.getByText(/Give a last day/)).toBeTruthy();
    expect(training.events('AbsencePlanned')).toHaveLength(0);
    fireEvent.change(screen.getByLabelText('Last day away'), { target: { value: LAST } });
    await user.click(screen.getByLabelText('Work'));
    await user.click(screen.getByRole('button', { name: 'I am away then' }));
    const [first] = training.events('AbsencePlanned');
    expect(first?.payload).toMatchObject({ from: TODAY, to: LAST, reason: 'WORK' });
    await user.click(await screen.findByRole('button', { name: /^Remove: .*Work$/ }));
    expect(training.events('AbsenceEnded')[0]?.payload).toEqual({
      absenceId: first?.payload['absenceId'],
      on: TODAY,
    });
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    const again = training.events('AbsencePlanned').at(-1);
    expect(again?.payload).toMatchObject({ from: TODAY, to: LAST, reason: 'WORK' });
    expect(again?.payload['absenceId']).not.toBe(first?.payload['absenceId']);
    expect(await screen.findByRole('button', { name: /^Remove: .*Work$/ })).toBeTruthy();
  });

  it('leaves its days out of the week: nothing is due, planned or missed on them', () => {
    const session = (day: string) => ({ day, name: `S ${day}`, exercises: [] });
    const plan: Plan = {
      markdown: '',
      notes: [],
      sessions: [session('2026-12-01'), session('2026-12-03'), session('2026-12-05')],
    };
    const absences = [
      { absenceId: 'a', from: '2026-11-30', to: '2026-12-03', reason: 'HOLIDAY' } as const,
    ];
    const known = { today: '2026-12-04', plan, trained: [], diffs: [], absences };
    expect(missedSession(known)).toBeUndefined();
    expect(missedSession({ ...known, absences: [] })?.day).toBe('2026-12-03');
    expect(weekDots('2026-12-04', new Set(['2026-11-30']), plan, absences)).toMatchObject([
      { state: 'done' },
      { state: 'away' },
      { state: 'away' },
      { state: 'away' },
      { state: 'free' },
      { state: 'planned' },
      { state: 'free' },
    ]);
    expect(due(plan, '2026-12-01', absences)).toMatchObject({
      today: null,
      upcoming: { day: '2026-12-05' },
    });
  });

  it('shows in the week of the plan', async () => {
    training = await Training.open(state([]));
    const session = { day: '2026-12-01', name: 'Lower', exercises: [] };
    training.show(<SessionCard done={{ session, sets: [] }} today="2026-12-04" away />);
    expect(screen.getByText('away')).toBeTruthy();
    expect(screen.queryByText('not done')).toBeNull();
  });

  it.each([
    [{ from: '', to: '2026-12-02' }, 'from'],
    [{ from: '2028-01-01', to: '2028-01-02' }, 'from'],
    [{ from: '2026-12-01', to: '' }, 'to'],
    [{ from: '2026-12-01', to: '2026-11-30' }, 'to'],
    [{ from: '2026-12-01', to: '2027-12-03' }, 'to'],
    [{ from: '2026-12-01', to: '2027-12-02' }, null],
    [{ from: '2020-12-01', to: '2020-12-01' }, null],
  ])('asks for days the log takes: %o', (form, wrong) => {
    expect(wrongDay(form, '2026-12-01')).toBe(wrong);
  });
});
