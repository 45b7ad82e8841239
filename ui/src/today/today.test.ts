import { describe, expect, it } from 'vitest';
import type { Diff } from '../contract/made/Diff';
import type { Plan } from '../contract/made/Plan';
import type { Review } from '../contract/made/Review';
import type { Lift } from '../progress/lifts';
import { whatMatters, type Known } from './matters';
import { pastOf } from './past';
import { isoWeek, mondayBefore, weekDots } from './week';

const session = (day: string, name: string) => ({ day, name, exercises: [] });
const plan: Plan = {
  markdown: '',
  notes: [],
  sessions: [session('2026-11-30', 'Lower'), session('2026-12-02', 'Upper')],
};
const known: Known = { today: '2026-12-03', plan: null, trained: [], diffs: [], absences: [] };
const review = {
  records: [
    { exercise: 'Squat', e1rmKg: 130, previousKg: 129 },
    { exercise: 'Bench', e1rmKg: 100, previousKg: 90 },
  ],
  focus: { what: 'More back', why: 'It had little.' },
} as unknown as Review;

describe('the week in dots', () => {
  it('022-AC5 says of each day whether it was trained, is planned, was missed or is free', () => {
    const dots = weekDots('2026-12-03', new Set(['2026-11-30']), plan);
    expect(dots.map(({ state }) => state)).toEqual([
      'done',
      'free',
      'missed',
      'free',
      'free',
      'free',
      'free',
    ]);
    expect(dots.map(({ isToday }) => isToday).indexOf(true)).toBe(3);
    expect(dots[0]?.day).toBe('2026-11-30');
    const before = weekDots('2026-12-01', new Set(), plan).map(({ state }) => state);
    expect(before.slice(0, 3)).toEqual(['missed', 'free', 'planned']);
  });

  it('022-AC5 knows ISO weeks, also around New Year', () => {
    expect(isoWeek('2026-11-30')).toBe('2026-W49');
    expect(isoWeek('2027-01-01')).toBe('2026-W53');
    expect(isoWeek('2025-12-29')).toBe('2026-W01');
    expect(isoWeek('2026-01-04')).toBe('2026-W01');
    expect(mondayBefore('2026-12-06')).toBe('2026-11-30');
    expect(mondayBefore('2026-11-30')).toBe('2026-11-30');
  });
});

describe('what matters now', () => {
  it('022-AC6 is one thing: a proposal before a high load before a missed session before a record', () => {
    const all: Known = {
      ...known,
      plan,
      diffs: [{ diffId: 'd', status: 'OPEN' } as unknown as Diff],
      status: 'HIGH',
      review,
    };
    expect(whatMatters(all)).toMatchObject({ kind: 'proposal', diff: { diffId: 'd' } });
    expect(whatMatters({ ...all, diffs: [] })).toEqual({ kind: 'load', status: 'HIGH' });
    const calm = { ...all, diffs: [], status: 'BALANCED' };
    expect(whatMatters(calm)).toMatchObject({ kind: 'missed', session: { name: 'Upper' } });
    const done = {
      ...calm,
      trained: [{ day: '2026-12-01', name: 'Upper' }, { day: '2026-11-30' }],
    };
    expect(whatMatters(done)).toMatchObject({ kind: 'record', exercise: 'Bench' });
    const steady = { ...review, records: [] };
    expect(whatMatters({ ...done, review: steady })).toMatchObject({
      kind: 'focus',
      what: 'More back',
    });
    expect(whatMatters(known)).toBeNull();
  });

  it('022-AC6 never names a session of another week, or one that was done on another day', () => {
    const old = { ...plan, sessions: [session('2026-11-25', 'Upper')] };
    expect(whatMatters({ ...known, plan: old })).toBeNull();
    const moved = [
      { day: '2026-12-03', name: ' upper ' },
      { day: '2026-11-30', name: 'Lower' },
    ];
    expect(whatMatters({ ...known, plan, trained: moved })).toBeNull();
  });
});

describe('an imported past', () => {
  const lift = (name: string, sessions: number, values: readonly number[], first: string): Lift =>
    ({
      name,
      sessions,
      estimates: values.map((value) => ({ day: first, best: { value } })),
      sets: [{ day: '2026-11-01' }, { day: first }],
    }) as unknown as Lift;

  it('022-AC38 is since when, and the lift that gained most in five sessions or more', () => {
    const squat = lift('Squat', 40, [82.5, 110, 108], '2024-07-02');
    const curl = lift('Curl', 40, [20, 25], '2024-08-01');
    const once = lift('Leg Press', 2, [100, 300], '2025-01-01');
    expect(pastOf([curl, once, squat])).toEqual({
      since: '2024-07-02',
      lift: { name: 'Squat', fromKg: 82.5, toKg: 110 },
    });
    expect(pastOf([once])).toEqual({ since: '2025-01-01' });
    expect(pastOf([])).toBeNull();
  });
});
