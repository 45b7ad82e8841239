import { describe, expect, it } from 'vitest';
import { EMPTY_LOG, foldLog } from './foldLog';
import { localDay } from './localDay';
import type { LogEvent } from './logEvent';
import { trainingView } from './trainingView';

let count = 0;
function event(type: string, payload: object, more: Partial<LogEvent> = {}): LogEvent {
  count += 1;
  return {
    eventId: `e${String(count).padStart(6, '0')}`,
    type,
    occurredAt: '2025-11-03T22:30:00Z',
    zoneId: 'Europe/Zurich',
    source: 'APP',
    payload: payload as LogEvent['payload'],
    cursor: `c${count}`,
    ...more,
  };
}
const set = (setId: string, reps = 5, workoutId = 'w') => ({
  setId,
  workoutId,
  exerciseName: 'Squat',
  setIndex: 1,
  setType: 'WORKING',
  load: { value: 100, unit: 'kg' },
  reps,
});
const view = (events: readonly LogEvent[]) => trainingView(foldLog(EMPTY_LOG, events));

describe('the log folded on this page', () => {
  it('017-AC3 shows what stands: corrected in full, removed for good, on the day it was logged', () => {
    const logged = [event('SetLogged', set('a')), event('SetLogged', set('b'))];
    const corrected = event('SetCorrected', set('a', 8), { occurredAt: '2025-11-09T08:00:00Z' });
    const [workout] = view([...logged, corrected, event('SetRemoved', { setId: 'b' })]).workouts;
    expect(workout?.sets.map(({ setId, reps, day }) => [setId, reps, day])).toEqual([
      ['a', 8, '2025-11-03'],
    ]);
    expect(workout).toMatchObject({ workSets: 1, tonnageKg: 800, day: '2025-11-03' });
    expect(workout?.sets[0]).toMatchObject({ corrected: true, lastEventId: corrected.eventId });
  });

  it('006-AC14 shows entries as they stand: corrected, removed for good, in any order', () => {
    const weight = (value: number) => ({ load: { value, unit: 'kg' } });
    const wrong = event('BodyweightLogged', weight(682));
    const run = event('ConditioningLogged', { kind: 'run', minutes: 30 });
    const corrected = event('EntryCorrected', { eventId: wrong.eventId, payload: weight(68.2) });
    const removed = event('EntryRemoved', { eventId: run.eventId });
    const { weights, entries } = view([removed, corrected, run, wrong]);
    expect(weights.map(({ load }) => load.value)).toEqual([68.2]);
    expect(entries.map(({ payload }) => payload)).toEqual([weight(68.2)]);
  });

  it('017-AC3 gives the same in any order, in any pieces and with repeats', () => {
    const events = [
      event('WorkoutStarted', { workoutId: 'w', name: 'Legs' }),
      event('SetLogged', set('a')),
      event('SetCorrected', set('a', 6)),
      event('SetCorrected', set('a', 7), { occurredAt: '2025-11-04T00:00:00Z' }),
      event('SetLogged', set('b')),
      event('SetRemoved', { setId: 'b' }),
      event('WorkoutCompleted', { workoutId: 'w', sessionRpe: 8 }),
    ];
    const expected = view(events).workouts;
    expect(view([...events].reverse()).workouts).toEqual(expected);
    const pieces = [...events, ...events].reduce((log, one) => foldLog(log, [one]), EMPTY_LOG);
    expect(trainingView(pieces).workouts).toEqual(expected);
    expect(expected[0]).toMatchObject({ name: 'Legs', sessionRpe: 8 });
    expect(expected[0]?.sets[0]?.reps).toBe(7);
  });

  it('leaves the log it was given as it was, and knows where to go on', () => {
    const first = foldLog(EMPTY_LOG, [event('SetLogged', set('a'))]);
    const second = foldLog(first, [event('SetLogged', set('b'))]);
    expect([first.logged.size, second.logged.size]).toEqual([1, 2]);
    expect(foldLog(second, [])).toBe(second);
    expect(second.cursor).toBe(`c${count}`);
  });

  it('017-AC4 reads ten times the events for ten times the sets, up to five years of them', () => {
    const start = Date.parse('2020-01-01T18:00:00Z');
    const log = (sets: number) =>
      Array.from({ length: sets }, (_, n) =>
        event('SetLogged', set(`s${n}`, 1 + (n % 10), `w${Math.floor(n / 20)}`), {
          occurredAt: new Date(start + n * 7_200_000).toISOString(),
        }),
      );
    /** How often a field of an event is read while the log is folded and shown: no clock is involved. */
    const reads = (sets: number) => {
      let count = 0;
      const counted = log(sets).map(
        (one) =>
          new Proxy(one, {
            get: (target, field) => {
              count += 1;
              return Reflect.get(target, field) as unknown;
            },
          }),
      );
      expect(view(counted).workouts).toHaveLength(sets / 20);
      return count;
    };
    const small = reads(2_000);
    // Sorting adds a logarithm; a fold that looks through all sets for each reads a hundred times as much.
    expect(reads(20_000) / small).toBeLessThan(15);
    expect(small).toBeGreaterThan(2_000);
  });
});

describe('days and loads', () => {
  it('reckons days in the zone of the event', () => {
    expect(localDay('2025-11-03T23:30:00Z', 'Europe/Zurich')).toBe('2025-11-04');
    expect(localDay('2025-11-03T23:30:00Z', 'Nowhere/Land')).toBe('2025-11-03');
    expect(localDay('rubbish', 'UTC')).toBe('rubbish');
  });

  it('knows the body weights, oldest first, whatever said them', () => {
    const kilo = (value: number) => ({ value, unit: 'kg' });
    const events = [
      event('BodyweightLogged', { load: kilo(80) }, { occurredAt: '2025-11-01T08:00:00Z' }),
      event('UserOnboarded', { bodyweight: kilo(70) }, { occurredAt: '2025-11-05T08:00:00Z' }),
    ];
    const { weights } = view(events);
    expect(weights.map(({ day, load }) => [day, load.value])).toEqual([
      ['2025-11-01', 80],
      ['2025-11-05', 70],
    ]);
  });
});
