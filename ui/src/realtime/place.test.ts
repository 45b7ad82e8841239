import { describe, expect, it } from 'vitest';
import { cursorAt } from '../test/cursors';
import { includes, placeOf } from './place';

describe('the place of a cursor', () => {
  it('is read from what the gateway makes', () => {
    expect(placeOf('MiBjbHVzdGVyIDMgNDEgLTIgYWE')).toEqual({ log: 'cluster 3', event: 41 });
    expect(placeOf(cursorAt(41))).toEqual({ log: 'cluster 3', event: 41 });
    expect(placeOf(cursorAt(-1))?.event).toBe(-1);
  });

  it.each([undefined, '', 'c7', '€', btoa('3 cluster 3 41 -2 aa'), btoa('2 cluster 3 x -2 aa')])(
    'is not known of %s',
    (cursor) => {
      expect(placeOf(cursor)).toBeUndefined();
    },
  );

  it('has an order within one log only', () => {
    expect(includes(cursorAt(7), cursorAt(7))).toBe(true);
    expect(includes(cursorAt(8), cursorAt(7))).toBe(true);
    expect(includes(cursorAt(6), cursorAt(7))).toBe(false);
    expect(includes(cursorAt(8, 'other'), cursorAt(7))).toBe(false);
    expect(includes(cursorAt(8), undefined)).toBe(false);
  });
});
