import { describe, expect, it } from 'vitest';
import { BARS, loadBar, PLATES } from './plates';
import { readQuickSet } from './quickEntry';
import { warmupRamp } from './warmup';

describe('the plate calculator (017-AC25)', () => {
  it('puts the fewest plates on each side', () => {
    expect(loadBar(100, 20, PLATES.kg)).toEqual({ side: [25, 15], missing: 0 });
    expect(loadBar(102.5, 20, PLATES.kg)).toEqual({ side: [25, 15, 1.25], missing: 0 });
    expect(loadBar(225, 45, PLATES.lb)).toEqual({ side: [45, 45], missing: 0 });
    expect(loadBar(20, 20, PLATES.kg)).toEqual({ side: [], missing: 0 });
  });

  it('says what the plates cannot make, and never exceeds the load', () => {
    expect(loadBar(101, 20, PLATES.kg)).toEqual({ side: [25, 15], missing: 1 });
    expect(loadBar(15, 20, PLATES.kg)).toBeNull();
    for (const unit of ['kg', 'lb'] as const) {
      for (const bar of BARS[unit]) {
        for (let load = bar; load <= 400; load += 1.25) {
          const loading = loadBar(load, bar, PLATES[unit]);
          const sum = bar + 2 * (loading?.side ?? []).reduce((all, plate) => all + plate, 0);
          expect(sum + (loading?.missing ?? 0)).toBeCloseTo(load, 6);
          expect(loading?.missing).toBeLessThan(unit === 'kg' ? 2.5 : 5);
        }
      }
    }
  });
});

describe('the warm-up ramp (017-AC25)', () => {
  it('rises to the work from the empty bar', () => {
    expect(warmupRamp(100, 20, 'kg')).toEqual([
      { load: 20, reps: 10 },
      { load: 40, reps: 8 },
      { load: 60, reps: 5 },
      { load: 75, reps: 3 },
      { load: 90, reps: 1 },
    ]);
  });

  it('is always rising, below the work, and made of plates', () => {
    for (let work = 0; work <= 300; work += 2.5) {
      const loads = warmupRamp(work, 20, 'kg').map(({ load }) => load);
      expect(loads).toEqual([...new Set(loads)].sort((a, b) => a - b));
      for (const load of loads) {
        expect(load).toBeLessThan(work);
        expect(load % 2.5).toBe(0);
      }
    }
    expect(warmupRamp(20, 20, 'kg')).toEqual([]);
  });
});

describe('quick entry (017-AC25)', () => {
  it.each([
    ['100x8@9', { load: { value: 100, unit: 'kg' }, reps: 8, rpe: 9 }],
    ['100 kg x 8 @ 9', { load: { value: 100, unit: 'kg' }, reps: 8, rpe: 9 }],
    ['82,5×6@8,5', { load: { value: 82.5, unit: 'kg' }, reps: 6, rpe: 8.5 }],
    ['220lb x 5', { load: { value: 220, unit: 'lb' }, reps: 5 }],
    ['-20x8', { load: { value: -20, unit: 'kg' }, reps: 8 }],
    ['12@8', { reps: 12, rpe: 8 }],
  ])('reads %s', (text, set) => {
    expect(readQuickSet(text, 'kg')).toEqual({ rpe: undefined, load: undefined, ...set });
  });

  it.each([
    '',
    'x8',
    '100x',
    '100x8@11',
    '100x8@0',
    'a100x8',
    '5000x8',
    '100x8@9 and more',
    '1.2.3x4',
  ])('does not guess %s', (text) => {
    expect(readQuickSet(text, 'kg')).toBeNull();
  });
});
