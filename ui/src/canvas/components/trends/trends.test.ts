import { describe, expect, it } from 'vitest';
import { daysBefore } from '../../../state/liveViews';
import { draw, readDays, roundUp } from './days';
import { along, readMuscles, scaleOf } from './muscles';
import { latestReadiness, readReadiness } from './readiness';
import { activeSignals } from './signals';

describe('days of load', () => {
  it('017-AC44 are read with care, oldest first, the latest ones', () => {
    const day = { load: 1, atl: 2, ctl: 3, status: 'NEW' };
    const days = readDays(
      [{ ...day, date: '2025-11-02' }, { date: 'x' }, 'odd', { ...day, date: '2025-11-01' }],
      2,
    );
    expect(days.map(({ date }) => date)).toEqual(['2025-11-01', '2025-11-02']);
    expect(days[0]).toMatchObject({ balance: 1, status: undefined });
    expect(readDays(undefined, 2)).toEqual([]);
  });

  it('017-AC44 are drawn on one scale from 0', () => {
    const day = { date: '', balance: 0, status: undefined };
    const drawing = draw([{ ...day, load: 300, atl: 250, ctl: 0 }], 100, 50);
    expect(drawing.top).toBe(500);
    expect(drawing.bars[0]).toMatchObject({ y: 20, height: 30 });
    expect(drawing.atl).toBe('50.0,25.0');
    expect(drawing.ctl).toBe('50.0,50.0');
    expect([0, 7, 250, 251, 1000].map(roundUp)).toEqual([1, 10, 250, 500, 1000]);
  });

  it('017-AC44 go back over the ends of months', () => {
    expect(daysBefore('2025-03-01', 1)).toBe('2025-02-28');
    expect(daysBefore('no date', 1)).toBe('no date');
  });
});

describe('hard sets', () => {
  it('017-AC45 without landmarks are shown only where there are some', () => {
    const rows = readMuscles([
      { muscle: 'neck', hardSets: 0 },
      { muscle: 'abs', hardSets: 0, mev: 0, mav: 20, mrv: 25, status: 'BUILDING' },
      { muscle: 'abductors', hardSets: 2, status: 'odd' },
      { hardSets: 3 },
    ]);
    expect(rows.map(({ muscle, status }) => [muscle, status])).toEqual([
      ['abs', 'REST'],
      ['abductors', 'UNKNOWN'],
    ]);
    expect(scaleOf(rows)).toBeCloseTo(26.25);
    expect(along(30, 25)).toBe(100);
    expect(scaleOf([])).toBeGreaterThan(0);
  });
});

describe('readiness', () => {
  it('017-AC42 is the latest with a score, never one before the panel', () => {
    const given = readReadiness({ date: '2025-11-10', basis: ['sleep', 'odd'] });
    expect(given).toEqual({
      date: '2025-11-10',
      score: undefined,
      band: undefined,
      basis: ['sleep'],
    });
    const entries = [
      { date: '2025-11-09', score: 50 },
      { date: '2025-11-11', score: 70, band: 'NORMAL' },
      { date: '2025-11-10', score: 60 },
    ];
    expect(latestReadiness(entries, given)).toMatchObject({ date: '2025-11-11', score: 70 });
    expect(latestReadiness(entries.slice(0, 1), given)).toBe(given);
  });
});

it('017-AC48 of every signal that was active the latest is shown', () => {
  const load = { signal: 'LOAD', active: true };
  expect(
    activeSignals([
      { ...load, date: '1' },
      { signal: 'SORENESS', active: false },
      { ...load, date: '2' },
    ]),
  ).toEqual([{ ...load, date: '2' }]);
});
