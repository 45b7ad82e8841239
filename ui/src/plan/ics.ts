import type { Session } from '../contract/made/Session';

/** What a calendar needs of the plan. */
export interface CalendarOf {
  readonly planId: string;
  readonly sessions: readonly Session[];
  /** What is to be done in a session, a line an exercise. */
  readonly describe: (session: Session) => readonly string[];
  /** When it was made. */
  readonly at: Date;
}

/** Text as calendars want it (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/\r?\n/g, '\\n')
    .replace(/[,;]/g, (mark) => `\\${mark}`);
}

/** Lines of at most 75 octets, the rest on lines that begin with a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const lines: string[] = [];
  let now = '';
  for (const letter of line) {
    if (bytes(now + letter) > (lines.length === 0 ? 75 : 74)) {
      lines.push(now);
      now = '';
    }
    now += letter;
  }
  return [...lines, now].join('\r\n ');
}

function compact(text: string): string {
  return text.replace(/[-:]/g, '').replace(/\.\d+/, '');
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/**
 * The sessions of a plan as a calendar: whole days, since a plan knows no hour. The same session has
 * the same id in every export, so that a calendar takes a new plan as a change.
 */
export function planCalendar({ planId, sessions, describe, at }: CalendarOf): string {
  const events = sessions.flatMap((session) => [
    'BEGIN:VEVENT',
    `UID:${session.day}-${planId}@trainer2`,
    `DTSTAMP:${compact(at.toISOString())}`,
    `DTSTART;VALUE=DATE:${compact(session.day)}`,
    `DTEND;VALUE=DATE:${compact(nextDay(session.day))}`,
    `SUMMARY:${escaped(session.name)}`,
    `DESCRIPTION:${escaped(describe(session).join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Trainer2//Plan//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
