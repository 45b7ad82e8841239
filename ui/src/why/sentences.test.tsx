import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { InWords } from './InWords';
import { saidOf } from './sentences';

const set = (more: object) => ({
  event: { type: 'SetLogged', payload: { load: { value: 85, unit: 'kg' }, reps: 6, ...more } },
});

describe('an explanation', () => {
  it('022-AC36 of a set says what was left and what that makes for one repetition', () => {
    render(<InWords of={set({ rpe: 7 })} />);
    expect(
      screen.getByText(
        '85 kg × 6 at RPE 7 leaves 3 in the tank, so 9 would have been possible: about 111.5 kg for one.',
      ),
    ).toBeTruthy();
    expect(saidOf(set({}))).toMatchObject({ is: 'set', one: { value: 102, unit: 'kg' } });
    expect(saidOf(set({ setType: 'WARMUP' }))).toBeNull();
    expect(saidOf(set({ reps: 20 }))).toBeNull();
  });

  it('022-AC36 of a day says whether one carries more than one is used to', () => {
    const day = (atl: number, ctl: number) => saidOf({ served: { load: 200, atl, ctl } });
    expect(day(100, 150)).toMatchObject({ is: 'day', so: 'fresh' });
    expect(day(150, 150)).toMatchObject({ so: 'balanced' });
    expect(day(200, 150)).toMatchObject({ so: 'high' });
    render(<InWords of={{ served: { load: 200, atl: 200, ctl: 150 } }} />);
    expect(screen.getByText(/^This day took 200\..*rest pays off\.$/)).toBeTruthy();
  });

  it('022-AC36 of a proposal is its reason, and of what it does not know nothing', () => {
    const reason = {
      event: { type: 'PlanDiffProposed', payload: { reason: 'You slept little.' } },
    };
    expect(saidOf(reason)).toEqual({ is: 'reason', text: 'You slept little.' });
    expect(saidOf({ served: { sessions: 3, workSets: 40, tonnageKg: 9000 } })).toMatchObject({
      is: 'week',
    });
    expect(saidOf({})).toBeNull();
  });
});
