import { describe, expect, it } from 'vitest';
import type { ExerciseSession } from '../contract/made/ExerciseSession';
import { AS_PLANNED, moved, swapped } from './arrangement';
import { toBlocks, type Block } from './blocks';
import { namedBy, readQuickLine } from './gym/quickLine';
import type { LiveSet } from './liveWorkout';
import { estimatesBefore, recordsIn } from './records';
import { measureOf } from './measure';
import { openForm, rowLogged, rowsOf, wrongInRow } from './rows';

const ACKED = { state: 'acked' } as const;
const plan = {
  name: 'Barbell Squat',
  exerciseId: 'Barbell_Squat',
  sets: 3,
  repRange: [5, 8] as const,
  load: { value: 100, unit: 'kg' as const },
};
const set = (setId: string, more: Partial<LiveSet> = {}): LiveSet => ({
  setId,
  exerciseName: 'Barbell Squat',
  setType: 'WORKING',
  load: { value: 100, unit: 'kg' },
  reps: 6,
  delivery: ACKED,
  ...more,
});
const last: ExerciseSession = {
  exerciseId: 'Barbell_Squat',
  day: '2024-01-01',
  sets: [
    { setType: 'WARMUP', load: { value: 60, unit: 'kg' }, reps: 8 },
    { setType: 'WORKING', load: { value: 100, unit: 'kg' }, reps: 7 },
    { setType: 'WORKING', load: { value: 100, unit: 'kg' }, reps: 9 },
  ],
};
const block = (sets: readonly LiveSet[] = [], planned = true): Block =>
  toBlocks(planned ? [plan] : [], planned ? [] : [plan], sets, [])[0] as Block;
const NOTHING = { extra: 0, warmups: [] };

const ids = { setId: 's', workoutId: 'w', setIndex: 0 };

describe('the rows of an exercise', () => {
  it('022-AC10 start with the plan, and with the reps of last time at that load, whatever its age', () => {
    const rows = rowsOf(block(), last, 'kg', NOTHING);
    expect(rows.map(({ form }) => [form.load, form.reps])).toEqual([
      ['100', '7'],
      ['100', '8'],
      ['100', '8'],
    ]);
    expect(rows[0]?.previous?.reps).toBe(7);
    expect(openForm(block(), null, 'kg', 0)).toMatchObject({ load: '100', reps: '5', rpe: null });
    expect(openForm(block([], false), last, 'kg', 0)).toMatchObject({ load: '100', reps: '7' });
    expect(
      openForm(block([set('a', { load: { value: 102.5, unit: 'kg' } })]), last, 'kg', 1),
    ).toMatchObject({ load: '102.5', reps: '6' });
    expect(openForm(block(), last, 'lb', 0).load).toBe('220.5');
  });

  it('022-AC10 are what is logged, then what is left, never less than one without a plan', () => {
    const rows = rowsOf(block([set('a')]), last, 'kg', NOTHING);
    expect(rows.map(({ label, set: logged }) => [label, logged !== undefined])).toEqual([
      ['1', true],
      ['2', false],
      ['3', false],
    ]);
    const all = block([set('a'), set('b'), set('c')]);
    expect(rowsOf(all, last, 'kg', NOTHING)).toHaveLength(3);
    expect(rowsOf(all, last, 'kg', { ...NOTHING, extra: 1 })).toHaveLength(4);
    expect(rowsOf(block([set('a'), set('b'), set('c')], false), last, 'kg', NOTHING)).toHaveLength(
      4,
    );
  });

  it('022-AC13 put the warm-up before the work, a row each, and count it in nothing', () => {
    const warmups = [
      { load: 40, reps: 8 },
      { load: 60, reps: 5 },
    ];
    const fresh = rowsOf(block(), null, 'kg', { extra: 0, warmups });
    expect(fresh.map(({ label }) => label)).toEqual(['W', 'W', '1', '2', '3']);
    expect(fresh[0]?.form).toMatchObject({ load: '40', reps: '8', setType: 'WARMUP' });
    const warmed = block([set('w', { setType: 'WARMUP' })]);
    const rows = rowsOf(warmed, null, 'kg', { extra: 0, warmups });
    expect(rows.map(({ label, set: logged }) => label + (logged ? '!' : ''))).toEqual([
      'W!',
      'W',
      '1',
      '2',
      '3',
    ]);
    expect(warmed.done).toBe(0);
  });

  it('022-AC15 of what is held have seconds instead of reps', () => {
    const held = ['Plank', 'Farmer’s Walk', 'Dead Hang'].map(measureOf);
    expect(held).toEqual(['TIME', 'TIME', 'TIME']);
    const lifted = ['Barbell Squat', 'Hang Clean', 'Romanian Deadlift'].map(measureOf);
    expect(lifted).toEqual(['REPS', 'REPS', 'REPS']);
    const form = { ...openForm(block(), null, 'kg', 0), load: '', reps: '', seconds: '61' };
    expect(wrongInRow(form, 'TIME').size).toBe(0);
    expect([...wrongInRow(form, 'REPS')]).toEqual(['reps']);
    expect([...wrongInRow({ ...form, seconds: '' }, 'TIME')]).toEqual(['seconds']);
    const payload = rowLogged(form, 'TIME', ids);
    expect(payload).toMatchObject({ durationSeconds: 61, setType: 'WORKING' });
    expect(payload).not.toHaveProperty('reps');
  });

  it('022-AC42 of what is pushed or carried over a course have meters, with the load that moved', () => {
    expect(['Sled Push', 'Prowler Sprint'].map(measureOf)).toEqual(['DISTANCE', 'DISTANCE']);
    const form = { ...openForm(block(), null, 'kg', 0), load: '80', reps: '', meters: '22,5' };
    expect(wrongInRow(form, 'DISTANCE').size).toBe(0);
    expect([...wrongInRow({ ...form, meters: '0' }, 'DISTANCE')]).toEqual(['meters']);
    const payload = rowLogged(form, 'DISTANCE', ids);
    expect(payload).toMatchObject({ distanceMeters: 22.5, load: { value: 80, unit: 'kg' } });
    expect(payload).not.toHaveProperty('reps');
    expect(payload).not.toHaveProperty('durationSeconds');
  });
});

describe('what is arranged', () => {
  it('022-AC14 swaps an exercise but not a load meant for another, and moves one a place', () => {
    const other = { name: 'Leg Press', exerciseId: 'Leg_Press' };
    const [instead] = swapped([plan], { 'barbell squat': other });
    expect(instead).toMatchObject({ ...other, sets: 3, repRange: [5, 8] });
    expect(instead?.load).toBeUndefined();
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    const blocks = toBlocks(
      [plan, { ...plan, name: 'Row', exerciseId: 'Row' }],
      [],
      [],
      [],
      ['row'],
    );
    expect(blocks.map(({ name }) => name)).toEqual(['Row', 'Barbell Squat']);
    expect(AS_PLANNED.skipped).toEqual([]);
  });
});

describe('a record', () => {
  const earlier = [
    { method: 'EPLEY', value: 120 },
    { method: 'RTS', value: 130 },
  ] as const;

  it('022-AC16 beats every earlier estimate of its method, and the sets before it', () => {
    // 100 kg for 6 is 120 by Epley: as good, no better.
    const sets = [set('a'), set('b', { reps: 7 }), set('c', { reps: 7 }), set('d', { reps: 8 })];
    const records = recordsIn(sets, earlier);
    expect([...records.keys()]).toEqual(['b', 'd']);
    expect(records.get('b')).toBeCloseTo(100 * (1 + 7 / 30) - 120, 6);
  });

  it('022-AC16 is none for a first, a warm-up, a refused set or where the body is part of the load', () => {
    expect(recordsIn([set('a', { reps: 12 })], []).size).toBe(0);
    expect(recordsIn([set('a', { reps: 9, setType: 'WARMUP' })], earlier).size).toBe(0);
    const refused = { state: 'failed', code: 'X', message: 'no' } as const;
    expect(recordsIn([set('a', { reps: 9, delivery: refused })], earlier).size).toBe(0);
    expect(recordsIn([set('a', { reps: 9 })], null).size).toBe(0);
  });
});

describe('what a set has to beat', () => {
  const day = (workoutId: string, method: 'EPLEY' | 'RTS', e1rmKg: number) => ({
    ...{ date: '2026-11-03', workoutId, method, e1rmKg, setId: `${workoutId} ${method}` },
  });
  const best = {
    ...{ exercise: 'Barbell Squat', setId: 'v EPLEY', date: '2026-11-03' },
    method: 'EPLEY',
    e1rmKg: 120,
    load: { value: 100, unit: 'kg' },
    reps: 6,
  } as const;
  const lift = {
    ...{ exercise: 'Barbell_Squat', exerciseName: 'Barbell Squat', sessions: 2, workSets: 3 },
    best: [best],
    days: [day('w', 'EPLEY', 130), day('v', 'EPLEY', 120), day('v', 'RTS', 118)],
  };

  it('022-AC16 is what the log has of other workouts, by method', () => {
    expect(estimatesBefore(lift, 'w')).toEqual([
      { method: 'EPLEY', value: 120 },
      { method: 'RTS', value: 118 },
    ]);
  });

  it('022-AC16 is nothing for a first, and not known where the body is part of the load', () => {
    expect(estimatesBefore(null, 'w')).toEqual([]);
    expect(estimatesBefore(undefined, 'w')).toBeNull();
    expect(estimatesBefore({ ...lift, best: [{ ...best, e1rmKg: 220 }] }, 'w')).toBeNull();
  });
});

describe('a line that is typed', () => {
  it('022-AC17 names an exercise before the set, or none', () => {
    expect(readQuickLine('bench 80x8@8', 'kg')).toEqual({
      words: 'bench',
      set: { load: { value: 80, unit: 'kg' }, reps: 8, rpe: 8 },
    });
    expect(readQuickLine('80 x 8', 'kg')).toMatchObject({ words: '', set: { reps: 8 } });
    expect(readQuickLine('incline bench press 82,5 kg x 6', 'lb')).toMatchObject({
      words: 'incline bench press',
      set: { load: { value: 82.5, unit: 'kg' } },
    });
    expect(readQuickLine('bench', 'kg')).toBeNull();
  });

  it('022-AC17 finds it by the words lifters use', () => {
    const all = [{ name: 'Barbell Squat' }, { name: 'Barbell Bench Press - Medium Grip' }];
    expect(namedBy(all, 'bench')?.name).toBe('Barbell Bench Press - Medium Grip');
    expect(namedBy(all, 'SQUAT')?.name).toBe('Barbell Squat');
    expect(namedBy(all, 'row')).toBeUndefined();
  });
});
