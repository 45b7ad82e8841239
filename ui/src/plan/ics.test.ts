import { describe, expect, it } from 'vitest';
import { planCalendar } from './ics';

const at = new Date('2026-11-30T20:00:00.500Z');

describe('the plan in a calendar', () => {
  it('022-AC28 has a whole day for each session, with text as calendars want it', () => {
    const text = planCalendar({
      planId: 'p',
      sessions: [{ day: '2026-12-31', name: 'Upper, A; heavy', exercises: [] }],
      describe: () => ['Squat · 3 × 5–8 · 100 kg', 'a\\b'],
      at,
    });
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text).toContain('UID:2026-12-31-p@trainer2\r\n');
    expect(text).toContain('DTSTAMP:20261130T200000Z\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(text).toContain('SUMMARY:Upper\\, A\\; heavy\r\n');
    expect(text).toContain('100 kg\\na\\\\b\r\n');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('022-AC28 has no line over 75 octets', () => {
    const text = planCalendar({
      planId: 'p',
      sessions: [{ day: '2026-12-31', name: 'Ü'.repeat(100), exercises: [] }],
      describe: () => ['–'.repeat(200)],
      at,
    });
    const longest = Math.max(
      ...text.split('\r\n').map((line) => new TextEncoder().encode(line).length),
    );
    expect(longest).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${'Ü'.repeat(100)}`);
  });
});
