import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setStress } from './setStress';

interface Golden {
  cases: { reps: number; rpe: number; ssu: number }[];
}

/** The vectors the server's tests use. */
const golden = JSON.parse(
  readFileSync('../training-science/src/main/resources/golden/set-stress.json', 'utf8'),
) as Golden;

describe('set stress on the device (017-AC24)', () => {
  it.each(golden.cases)('$reps reps at $rpe', ({ reps, rpe, ssu }) => {
    expect(Math.abs(setStress(reps, rpe) - ssu)).toBeLessThan(1e-9);
  });

  it('takes a missing RPE as 8', () => {
    expect(setStress(8, null)).toBe(setStress(8, 8));
  });
});
