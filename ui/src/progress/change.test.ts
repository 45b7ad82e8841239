import { describe, expect, it } from 'vitest';
import { sparkPoints } from '../charts/Sparkline';
import { halves, newBests, signed } from './change';

const day = (name: string, value: number) => ({ day: name, best: { value } });

describe('what has become of a lift', () => {
  it('022-AC29 marks the days on which the best was beaten, and never the first', () => {
    const days = [day('a', 100), day('b', 99), day('c', 101), day('d', 101), day('e', 105)];
    expect(newBests(days)).toEqual(['c', 'e']);
    expect(newBests([])).toEqual([]);
  });

  it('022-AC29 is said with its sign, or not at all', () => {
    const kg = (value: number) => `${value} kg`;
    expect(signed(2.5, kg)).toBe('+2.5 kg');
    expect(signed(-2.5, kg)).toBe('−2.5 kg');
    expect(signed(0.01, kg)).toBeUndefined();
    expect(halves([1, 1, 3, 3])).toBe(2);
    expect(halves([1, 1, 9, 3, 3])).toBe(2);
    expect(halves([1, 2, 3])).toBeUndefined();
  });

  it('022-AC29 is a line from left to right, the best on top', () => {
    expect(sparkPoints([1, 3, 2])).toBe('3.0,25.0 50.0,3.0 97.0,14.0');
    expect(sparkPoints([5, 5])).toBe('3.0,25.0 97.0,25.0');
    expect(sparkPoints([5])).toBe('');
  });
});
