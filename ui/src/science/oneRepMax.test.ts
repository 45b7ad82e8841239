import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { estimateOneRepMax, percentOfMax } from './oneRepMax';

interface Vector {
  kg: number;
  reps: number;
  rpe: number | null;
  e1rmKg: number | null;
  method: string | null;
  lowConfidence: boolean;
}

const GOLDEN = '../training-science/src/main/resources/golden/';
const vectors = JSON.parse(readFileSync(`${GOLDEN}one-rep-max.json`, 'utf8')) as {
  cases: Vector[];
};

describe('the estimated 1RM on the device (017-AC24)', () => {
  it.each(vectors.cases)('$kg kg x $reps at $rpe', ({ kg, reps, rpe, ...expected }) => {
    const estimate = estimateOneRepMax(kg, reps, rpe);
    if (expected.e1rmKg === null) {
      expect(estimate).toBeNull();
      return;
    }
    expect(Math.abs((estimate?.value ?? 0) - expected.e1rmKg)).toBeLessThan(1e-9);
    expect(estimate?.method).toBe(expected.method);
    expect(estimate?.lowConfidence).toBe(expected.lowConfidence);
  });

  it('every other file of golden vectors is of a figure that the server alone computes', () => {
    const onDevice = ['assistance.json', 'one-rep-max.json', 'set-stress.json'];
    const onServer = ['fatigue.json', 'progression.json', 'readiness.json'];
    expect(readdirSync(GOLDEN).sort()).toEqual([...onDevice, ...onServer].sort());
  });
});

describe('estimateOneRepMax', () => {
  it('reads the RTS chart when an RPE was reported', () => {
    const estimate = estimateOneRepMax(185, 8, 8);
    expect(estimate?.method).toBe('RTS');
    expect(estimate?.value).toBeCloseTo(250.3, 1);
    expect(estimate?.lowConfidence).toBe(false);
  });

  it('falls back to Epley without an RPE', () => {
    expect(estimateOneRepMax(100, 5, null)).toEqual({
      value: 100 * (1 + 5 / 30),
      method: 'EPLEY',
      lowConfidence: false,
    });
  });

  it('takes a single without an RPE as itself', () => {
    expect(estimateOneRepMax(140, 1, null)?.value).toBe(140);
  });

  it('takes a single at RPE 10 as itself', () => {
    expect(estimateOneRepMax(140, 1, 10)?.value).toBe(140);
  });

  it.each([
    [100, 13, 8],
    [100, 0, 8],
    [0, 5, 8],
    [-20, 5, null],
    [100, 2.5, null],
    [Number.NaN, 5, null],
  ])('has no estimate for %d x %d', (load, reps, rpe) => {
    expect(estimateOneRepMax(load, reps, rpe)).toBeNull();
  });

  it('marks estimates far down the chart as unsure', () => {
    expect(estimateOneRepMax(60, 12, 10)?.lowConfidence).toBe(false);
    expect(estimateOneRepMax(60, 12, 9.5)?.lowConfidence).toBe(true);
  });
});

describe('percentOfMax', () => {
  it('rounds the RPE half up to halves and floors it at 6', () => {
    expect(percentOfMax(1, 9.25)).toBe(percentOfMax(1, 9.5));
    expect(percentOfMax(1, 9.24)).toBe(percentOfMax(1, 9));
    expect(percentOfMax(3, 2)).toBe(percentOfMax(3, 6));
  });

  it('clamps at the end of the chart', () => {
    expect(percentOfMax(12, 6)).toBe(0.574);
  });
});
