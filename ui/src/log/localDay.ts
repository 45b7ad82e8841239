const formatters = new Map<string, Intl.DateTimeFormat | null>();

function formatter(zoneId: string): Intl.DateTimeFormat | null {
  const known = formatters.get(zoneId);
  if (known !== undefined) return known;
  let made: Intl.DateTimeFormat | null = null;
  try {
    // Swedish writes dates as ISO does.
    made = new Intl.DateTimeFormat('sv-SE', { timeZone: zoneId, dateStyle: 'short' });
  } catch {
    // A zone this browser does not know: the day in UTC is the nearest we have.
  }
  formatters.set(zoneId, made);
  return made;
}

/**
 * The athlete's day of an instant.
 *
 * @param instant ISO instant
 * @param zoneId IANA zone the event was logged in
 * @returns ISO date in that zone, or the first ten characters of what was given when it is no instant
 */
export function localDay(instant: string, zoneId: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant.slice(0, 10);
  return formatter(zoneId)?.format(date) ?? date.toISOString().slice(0, 10);
}
