import { describe, expect, it } from 'vitest';
import { estimateOneRepMax, percentOfMax } from './oneRepMax';

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
