import { describe, expect, it } from 'vitest';
import { newEnvelope } from '../realtime/envelope';
import type { Delivery, OutboxEntry } from '../realtime/outbox';
import { readState } from '../state/athleteState';
import { defaultRest, nextBlock, restFollows, toBlocks } from './blocks';
import { liveWorkout } from './liveWorkout';

const PENDING: Delivery = { state: 'pending' };
const ACKED: Delivery = { state: 'acked' };
const FAILED: Delivery = { state: 'failed', code: 'X', message: 'no' };

function sent(type: string, payload: object, delivery: Delivery = PENDING): OutboxEntry {
  return { envelope: newEnvelope('event.append', { events: [{ type, payload }] }), delivery };
}

function tapped(name: string, context: object, delivery: Delivery = PENDING): OutboxEntry {
  const message = { version: 'v0.9', action: { name, context } };
  return { envelope: newEnvelope('ui.action', { message }), delivery };
}

const set = (setId: string, more: object = {}) => ({
  setId,
  workoutId: 'w',
  exerciseName: 'Squat',
  reps: 5,
  ...more,
});
const NOW = Date.parse('2025-11-10T17:00:00Z');
const idle = readState({ userId: 'u' });
const started = sent('WorkoutStarted', { workoutId: 'w', name: 'Legs' });

describe('the running workout (017-AC21)', () => {
  it('begins without a connection and has every set once', () => {
    const outbox = [started, sent('SetLogged', set('a')), sent('SetLogged', set('a'))];
    const workout = liveWorkout(idle, outbox, NOW);
    expect(workout).toMatchObject({ workoutId: 'w', name: 'Legs' });
    expect(workout?.sets.map(({ setId, delivery }) => [setId, delivery.state])).toEqual([
      ['a', 'pending'],
    ]);
  });

  it('lays what was not sent over the view of the log, panels of the coach included', () => {
    const state = readState({ currentWorkout: { workoutId: 'w', sets: [set('a'), set('b')] } });
    const workout = liveWorkout(
      state,
      [
        sent('SetLogged', set('a'), ACKED),
        tapped('logSet', set('c')),
        sent('SetCorrected', set('b', { reps: 6 })),
        sent('SetRemoved', { setId: 'a' }),
      ],
      NOW,
    );
    expect(workout?.sets.map(({ setId, reps }) => [setId, reps])).toEqual([
      ['b', 6],
      ['c', 5],
    ]);
  });

  it('lays it over a running workout that the view has among the recent ones', () => {
    const state = readState({
      currentWorkout: { workoutId: 'w', sets: [set('a')] },
      recentWorkouts: [{ workoutId: 'w' }],
    });
    const workout = liveWorkout(state, [sent('SetLogged', set('b'))]);
    expect(workout?.sets.map(({ setId }) => setId)).toEqual(['a', 'b']);
    expect(liveWorkout(state, [sent('WorkoutCompleted', { workoutId: 'w' })])).toBeNull();
  });

  it('keeps a refused set in sight, and does nothing for a refused change', () => {
    const workout = liveWorkout(
      idle,
      [
        started,
        sent('SetLogged', set('a'), FAILED),
        sent('SetLogged', set('b')),
        sent('SetRemoved', { setId: 'b' }, FAILED),
      ],
      NOW,
    );
    expect(workout?.sets.map(({ delivery }) => delivery.state)).toEqual(['failed', 'pending']);
  });

  it('believes a fresh view rather than its own memory: another device may have removed the set', () => {
    const seen = sent('SetLogged', set('a'), { state: 'acked', at: NOW });
    const running = readState({ currentWorkout: { workoutId: 'w', sets: [] } });
    expect(liveWorkout(running, [seen], NOW + 60_000)?.sets).toEqual([]);
    expect(liveWorkout(running, [seen], NOW - 1)?.sets).toHaveLength(1);
  });

  it('keeps what the log took until a view is known to have it, however late that is', () => {
    const taken = sent('SetLogged', set('a'), { state: 'acked', at: NOW - 60 * 60_000 });
    const running = readState({ currentWorkout: { workoutId: 'w', sets: [] } });
    expect(liveWorkout(running, [taken])?.sets).toHaveLength(1);
  });

  it('ends when it was finished here, or anywhere', () => {
    expect(
      liveWorkout(idle, [started, sent('WorkoutCompleted', { workoutId: 'w' })], NOW),
    ).toBeNull();
    const elsewhere = readState({ recentWorkouts: [{ workoutId: 'w' }] });
    expect(liveWorkout(elsewhere, [{ ...started, delivery: ACKED }], NOW)).toBeNull();
  });
});

describe('supersets (017-AC25)', () => {
  const plan = (name: string, sets = 2) => ({ exerciseId: name, name, sets });
  const done = (...names: string[]) =>
    names.map((name, index) => ({
      ...set(String(index)),
      exerciseName: name,
      exerciseId: name,
      delivery: ACKED,
    }));
  const blocks = (...names: string[]) =>
    toBlocks([plan('A'), plan('B'), plan('C')], [], done(...names), [['a', 'c']]);

  it('stand together as A1 and A2, at the place of the first', () => {
    expect(blocks().map(({ name, tag }) => [name, tag])).toEqual([
      ['A', 'A1'],
      ['C', 'A2'],
      ['B', 'B'],
    ]);
  });

  it('go in turns with one rest for both', () => {
    expect(nextBlock(blocks())?.name).toBe('A');
    expect(nextBlock(blocks('A'))?.name).toBe('C');
    expect(nextBlock(blocks('A', 'C'))?.name).toBe('A');
    expect(nextBlock(blocks('A', 'C', 'A', 'C'))?.name).toBe('B');
    const rests = (before: string[], name: string) => {
      const all = blocks(...before);
      const block = all.find((one) => one.name === name);
      return block === undefined ? null : restFollows(block, all);
    };
    expect(rests([], 'A')).toBe(false);
    expect(rests(['A'], 'C')).toBe(true);
    expect(rests([], 'B')).toBe(true);
    expect(rests(['C', 'C'], 'A')).toBe(true);
  });

  it('know an exercise by its name before the log has given it an id', () => {
    const typed = { ...set('1'), exerciseName: 'squat', delivery: PENDING };
    const known = {
      ...set('2'),
      exerciseId: 'Barbell_Squat',
      exerciseName: 'Squat',
      delivery: ACKED,
    };
    const all = toBlocks([], [{ name: 'Squat' }], [typed, known], []);
    expect(all.map(({ name, done: count }) => [name, count])).toEqual([['Squat', 2]]);
  });

  it('count no warm-up and no refused set', () => {
    const sets = [
      { ...set('1'), setType: 'WARMUP', delivery: ACKED },
      { ...set('2'), delivery: FAILED },
    ];
    const [block] = toBlocks([], [], sets, []);
    expect(block?.done).toBe(0);
    expect(block === undefined ? 0 : defaultRest(block)).toBe(120);
  });
});
