import { describe, expect, it } from 'vitest';
import { awayOn, withSaid } from './absence';
import { EMPTY_LOG, foldLog } from './foldLog';
import type { LogEvent } from './logEvent';
import { trainingView } from './trainingView';

let count = 0;
function event(type: string, payload: LogEvent['payload'], at = '2026-11-03T10:00:00Z'): LogEvent {
  count += 1;
  return {
    eventId: `e${String(count).padStart(4, '0')}`,
    type,
    occurredAt: at,
    zoneId: 'UTC',
    source: 'APP',
    payload,
    cursor: `c${count}`,
  };
}
const planned = (absenceId: string, from: string, to: string, reason = 'HOLIDAY', at?: string) =>
  event('AbsencePlanned', { absenceId, from, to, reason }, at);
const ended = (absenceId: string, on: string, at?: string) =>
  event('AbsenceEnded', { absenceId, on }, at);
const view = (...events: LogEvent[]) => trainingView(foldLog(EMPTY_LOG, events));

describe('absences of the log (022-AC39)', () => {
  it('are the last plan of each, cut short by an earlier return, in any order of arrival', () => {
    const events = [
      planned('a', '2026-11-10', '2026-11-20'),
      planned('a', '2026-11-10', '2026-11-24', 'ILLNESS', '2026-11-04T10:00:00Z'),
      ended('a', '2026-11-20', '2026-11-05T10:00:00Z'),
      planned('b', '2026-11-01', '2026-11-02', 'WORK'),
    ];
    const expected = [
      { absenceId: 'b', from: '2026-11-01', to: '2026-11-02', reason: 'WORK' },
      { absenceId: 'a', from: '2026-11-10', to: '2026-11-19', reason: 'ILLNESS' },
    ];
    expect(view(...events).absences).toEqual(expected);
    expect(view(...events.reverse()).absences).toEqual(expected);
  });

  it.each([
    ['on its first day', '2026-11-10', []],
    ['before it', '2026-11-01', []],
    ['after it', '2026-11-25', ['2026-11-20']],
    ['on its last day', '2026-11-20', ['2026-11-19']],
  ])('that end %s', (_, on, last) => {
    const { absences } = view(ended('a', on), planned('a', '2026-11-10', '2026-11-20'));
    expect(absences.map(({ to }) => to)).toEqual(last);
  });

  it('leave out what is none, and know other reasons by OTHER', () => {
    const { absences } = view(
      planned('odd', '2026-11-10', '2026-11-20', 'MOON'),
      planned('backwards', '2026-11-20', '2026-11-10'),
      event('AbsencePlanned', { absenceId: 'none' }),
    );
    expect(absences).toEqual([
      { absenceId: 'odd', from: '2026-11-10', to: '2026-11-20', reason: 'OTHER' },
    ]);
  });

  it('have what this browser has said on top', () => {
    const viewed = view(planned('a', '2026-11-10', '2026-11-20')).absences;
    const said = [ended('a', '2026-11-15'), planned('b', '2026-12-01', '2026-12-02')];
    const now = withSaid(viewed, said);
    expect(now.map(({ absenceId, to }) => [absenceId, to])).toEqual([
      ['a', '2026-11-14'],
      ['b', '2026-12-02'],
    ]);
    expect(awayOn(now, '2026-11-14')?.absenceId).toBe('a');
    expect(awayOn(now, '2026-11-15')).toBeUndefined();
  });
});

describe('the note of a check-in (022-AC40)', () => {
  const checkIn = event('ReadinessCheckedIn', { date: '2026-11-03', soreness: 4, note: 'knee' });
  const corrected = (payload: object) =>
    view(checkIn, event('EntryCorrected', { eventId: checkIn.eventId, payload })).entries[0]
      ?.payload;

  it('stays when a correction says nothing of it, is replaced by another and taken away by an empty one', () => {
    const date = '2026-11-03';
    expect(corrected({ date, soreness: 6 })).toEqual({ date, soreness: 6, note: 'knee' });
    expect(corrected({ date, note: 'hip' })).toEqual({ date, note: 'hip' });
    expect(corrected({ date, soreness: 6, note: '' })).toEqual({ date, soreness: 6 });
  });

  it('is not touched by a correction of another kind of entry', () => {
    expect(corrected({ load: { value: 80, unit: 'kg' } })).toEqual(checkIn.payload);
  });
});
