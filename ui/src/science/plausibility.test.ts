import { describe, expect, it } from 'vitest';
import { unlikelyLoad } from './plausibility';

describe('a load before it is logged', () => {
  it('012-AC31 is asked about when it is ten times, or in pounds, what is used', () => {
    expect(unlikelyLoad(375, [35, 37.5])).toEqual({ mostKg: 37.5, likelyKg: 37.5 });
    expect(unlikelyLoad(225, [102.5])?.likelyKg).toBeCloseTo(102.06);
    expect(unlikelyLoad(90, [50])).toEqual({ mostKg: 50 });
  });

  it('012-AC31 is not asked about when it is a step up, light, or the first', () => {
    expect(unlikelyLoad(40, [37.5])).toBeNull();
    expect(unlikelyLoad(20, [8])).toBeNull();
    expect(unlikelyLoad(375, [])).toBeNull();
  });
});
