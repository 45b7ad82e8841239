import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lift } from '../contract/made/Lift';
import { readWorkout } from '../contract/made/Workout';
import type { Workout } from '../log/trainingView';
import { Training } from '../test/training';
import FinishPage from './FinishPage';
import { drawShare, HEIGHT, WIDTH } from './shareImage';
import { sentenceOf, summaryOf, type DoneWorkout } from './summary';

const set = (setId: string, reps: number, more: object = {}) => ({
  setId,
  exerciseId: 'Barbell_Squat',
  exerciseName: 'Barbell Squat',
  setType: 'WORKING',
  load: { value: 100, unit: 'kg' as const },
  reps,
  ...more,
});
const done: DoneWorkout = {
  workoutId: 'w',
  name: 'Lower',
  startedAt: '2026-11-30T10:00:00Z',
  endedAt: '2026-11-30T10:47:20Z',
  plannedSets: 3,
  sets: [set('w0', 8, { setType: 'WARMUP' }), set('a', 6), set('b', 7)],
};
/** The log has the exercise with this estimate. */
const lift = (e1rmKg: number): Lift => ({
  ...{ exercise: 'Barbell_Squat', exerciseName: 'Barbell Squat', sessions: 1, workSets: 1 },
  best: [],
  days: [{ date: '2026-11-23', workoutId: 'before', method: 'EPLEY', e1rmKg, setId: 'x' }],
});
const earlier = (tonnageKg: number): Workout => ({
  workoutId: 'before',
  name: 'lower ',
  day: '2026-11-23',
  startedAt: '2026-11-23T10:00:00Z',
  imported: false,
  sets: [],
  workSets: 1,
  tonnageKg,
});

describe('a finished workout', () => {
  it('022-AC21 has time, work sets, tonnage, records and last time; a warm-up counts in none', () => {
    const summary = summaryOf(done, [earlier(1200)], { lifts: [lift(120)] });
    expect(summary).toMatchObject({ minutes: 47, workSets: 2, tonnageKg: 1300 });
    expect(summary.exercises).toHaveLength(1);
    expect(summary.exercises[0]?.best?.setId).toBe('b');
    expect(summary.records[0]?.moreKg).toBeCloseTo(100 * (1 + 7 / 30) - 120, 6);
    expect(summary.last).toEqual({ day: '2026-11-23', tonnageKg: 1200, workSets: 1 });
  });

  it('022-AC21 023-AC13 has the figures of the server as soon as it has all sets', () => {
    const records = [
      { exercise: 'Barbell Squat', method: 'EPLEY', e1rmKg: 140, previousKg: 130 },
      { exercise: 'Barbell Squat', method: 'RTS', e1rmKg: 150, previousKg: 149 },
    ];
    const rowOf = (...setIds: string[]) =>
      readWorkout({
        ...{ workoutId: 'w', workSets: 2, tonnageKg: 1400, records },
        sets: setIds.map((setId) => ({ setId })),
      });
    const known = (...setIds: string[]) =>
      summaryOf(done, [], { row: rowOf(...setIds), lifts: [lift(120)] });
    expect(known('w0', 'a', 'b')).toMatchObject({
      tonnageKg: 1400,
      records: [{ name: 'Barbell Squat', e1rmKg: 140, moreKg: 10 }],
    });
    expect(known('w0', 'a').tonnageKg).toBe(1300);
  });

  it('022-AC21 says one sentence with the best news, never a reproach', () => {
    const said = (value: number, tonnageKg: number, planned?: number) =>
      sentenceOf(summaryOf(done, [earlier(tonnageKg)], { lifts: [lift(value)] }), planned);
    expect(said(120, 1200)).toEqual({ is: 'record', count: 1 });
    expect(said(200, 1200)).toEqual({ is: 'more', moreKg: 100 });
    expect(said(200, 9000, 2)).toEqual({ is: 'planned' });
    expect(said(200, 9000, 9)).toEqual({ is: 'kept' });
  });
});

describe('the image to share', () => {
  let written: string[];

  beforeEach(() => {
    written = [];
    vi.stubGlobal('Path2D', class {});
  });

  afterEach(() => vi.unstubAllGlobals());

  function canvas(): CanvasRenderingContext2D {
    const nothing = () => undefined;
    return {
      ...{ fillRect: nothing, fill: nothing, save: nothing, restore: nothing },
      ...{ translate: nothing, scale: nothing, transform: nothing },
      measureText: (text: string) => ({ width: text.length * 20 }),
      fillText: (text: string) => written.push(text),
    } as unknown as CanvasRenderingContext2D;
  }

  const words = {
    title: 'Lower',
    day: 'Mon, 30 Nov 2026',
    figures: [{ label: 'Sets', value: '12' }],
    lines: ['Squat  100 kg × 7'],
  };

  it('022-AC22 is drawn on the device with the figures, and without a name unless it is wanted', () => {
    drawShare(canvas(), words, new Map([['quads', 3]]));
    expect(written).toEqual([
      'Mon, 30 Nov 2026',
      'Lower',
      '12',
      'Sets',
      'Squat  100 kg × 7',
      'Trainer2',
    ]);
    written = [];
    drawShare(canvas(), { ...words, athlete: 'Ada' }, new Map());
    expect(written[0]).toBe('Ada · Mon, 30 Nov 2026');
    expect([WIDTH, HEIGHT]).toEqual([1080, 1350]);
  });

  it('022-AC22 shortens what does not fit', () => {
    drawShare(canvas(), { ...words, title: 'x'.repeat(90) }, new Map());
    expect(written[1]).toMatch(/^x+…$/);
    expect((written[1] ?? '').length).toBeLessThan(50);
  });
});

describe('a workout of the past', () => {
  let training: Training;
  afterEach(() => training.close());

  it('022-AC23 is looked back at from the log', async () => {
    const logged = {
      eventId: 'e1',
      cursor: '1',
      type: 'SetLogged',
      occurredAt: '2026-11-02T10:00:00Z',
      zoneId: 'UTC',
      payload: { ...set('a', 6), workoutId: 'old', setIndex: 0 },
    };
    training = await Training.open({ '/events': { events: [logged] }, '/state': { profile: {} } });
    training.show(
      <Routes>
        <Route path="/app/workouts/:workoutId" element={<FinishPage />} />
      </Routes>,
      '/app/workouts/old',
    );
    expect(await screen.findByText(/^Workout of Mon/)).toBeTruthy();
    const sets = within(screen.getByRole('region', { name: 'Your sets' }));
    expect(sets.getByText('100 kg × 6')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Share an image' })).toBeTruthy();
  });
});
