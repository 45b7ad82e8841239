import { describe, expect, it } from 'vitest';
import { list } from '../api/read';
import { cursorAt } from '../test/cursors';
import { readReview } from '../contract/made/Review';
import { readState } from './athleteState';
import {
  rowOfWeek,
  withAcked,
  withDays,
  withDaysFrom,
  withLifts,
  withPlan,
  withState,
  withWeeks,
} from './pushed';

const state = (event: number, workSets: number, log?: string) => ({
  userId: 'u',
  cursor: cursorAt(event, log),
  counts: { workSets },
});
const day = (date: string, load: number, more: object = {}) => ({
  date,
  load,
  atl: 1,
  ctl: 2,
  balance: 1,
  modelled: true,
  readiness: null,
  signals: [],
  ...more,
});

describe('023-AC8 a state that is pushed', () => {
  const here = readState(state(7, 1));

  it('takes the place of an earlier one, and of one that is as far: the day may have turned', () => {
    expect(withState(here, state(8, 2), undefined)?.counts.workSets).toBe(2);
    expect(withState(here, state(7, 3), undefined)?.counts.workSets).toBe(3);
  });

  it('does not take the place of a later one', () => {
    expect(withState(here, state(6, 9), undefined)).toEqual({ ...here, upTo: undefined });
  });

  it.each([
    ['of another log', state(8, 2, 'other')],
    ['of another athlete', { ...state(8, 2), userId: 'v' }],
    ['with a cursor of another format', { ...state(8, 2), cursor: 'c8' }],
  ])('%s is asked for', (_, row) => {
    expect(withState(here, row, undefined)).toBeUndefined();
  });

  it('has what this browser said up to its cursor', () => {
    const acked = { cursor: cursorAt(8), at: 500 };
    expect(withState({ ...here, upTo: 400 }, state(7, 1), acked)?.upTo).toBe(400);
    expect(withState({ ...here, upTo: 400 }, state(8, 1), acked)?.upTo).toBe(500);
    expect(withAcked(readState(state(9, 1)), acked).upTo).toBe(500);
  });
});

describe('023-AC8 a day that is pushed', () => {
  const answer = {
    days: [day('2026-11-01', 10), day('2026-11-02', 20)],
    readiness: [{ date: '2026-11-02', score: 60 }],
    signals: [{ date: '2026-11-02', signal: 'load' }],
    next: null,
  };

  it('takes its place among all days', () => {
    const all = withDays([], [day('2026-11-03', 30), day('2026-11-01', 10)]);
    expect(all.map(({ date }) => date)).toEqual(['2026-11-01', '2026-11-03']);
    expect(withDays(all, [day('2026-11-03', 31)]).map(({ load }) => load)).toEqual([10, 31]);
    expect(withDays(all, [day('2026-11-04', 31, { modelled: false })])).toEqual(all);
  });

  it('brings its readiness and signals, and takes those away that it has no more', () => {
    const signals = [{ date: '2026-11-03', signal: 'load' }];
    const readiness = { date: '2026-11-03', score: 70 };
    const rows = [day('2026-11-03', 30, { readiness, signals }), day('2026-11-02', 21)];
    expect(withDaysFrom(answer, rows, '2026-11-01')).toMatchObject({
      days: [{ load: 10 }, { load: 21 }, { load: 30 }],
      readiness: [readiness],
      signals,
    });
    const { date, load, atl, ctl, balance } = day('2026-11-03', 30);
    const made = list(withDaysFrom(answer, rows, '2026-11-01')['days']);
    expect(made.at(-1)).toEqual({ date, load, atl, ctl, balance });
  });

  it('is left out where it is before the days that were asked for, or on their next page', () => {
    expect(withDaysFrom(answer, [day('2026-10-31', 1)], '2026-11-01')['days']).toHaveLength(2);
    const cut = { ...answer, next: '2026-11-03' };
    expect(withDaysFrom(cut, [day('2026-11-03', 1)], '2026-11-01')['days']).toHaveLength(2);
  });
});

describe('023-AC8 a week that is pushed', () => {
  const review = (week: string, workSets: number) => readReview({ week, workSets }) ?? [];
  const answer = [review('2026-W45', 2), review('2026-W44', 1)].flat();

  it('takes its place, the newest first', () => {
    const rows = [
      { week: '2026-W46', workSets: 3 },
      { week: '2026-W44', workSets: 9 },
    ];
    expect(withWeeks(answer, rows, '').map(({ workSets }) => workSets)).toEqual([3, 2, 9]);
    expect(withWeeks(answer, [{ week: '2026-W40' }], '2026-W44')).toBe(answer);
    expect(rowOfWeek(rows, '2026-W46')).toBe(rows[0]);
    expect(rowOfWeek(rows, '2026-W01')).toBeUndefined();
  });
});

it('023-AC8 a lift that is pushed is among the known ones', () => {
  const lift = (exercise: string, sessions: number) => ({
    ...{ exercise, exerciseName: exercise, sessions, workSets: sessions },
    ...{ best: [], days: [] },
  });
  const known = [lift('bench', 1)];
  expect(withLifts(known, [lift('row', 1), lift('bench', 2)])).toEqual([
    lift('bench', 2),
    lift('row', 1),
  ]);
});

it('023-AC8 a plan that is pushed stands unless a later version of it is here', () => {
  const plan = (version: number, planId = 'p') => ({
    planId,
    version,
    notes: [],
    markdown: '#',
    sessions: [],
  });
  expect(withPlan(null, plan(1))).toEqual(plan(1));
  expect(withPlan(plan(2), plan(3))).toEqual(plan(3));
  expect(withPlan(plan(3), plan(2))).toEqual(plan(3));
  expect(withPlan(plan(3), plan(1, 'q'))).toEqual(plan(1, 'q'));
});
