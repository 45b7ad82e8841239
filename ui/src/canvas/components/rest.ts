/** A panel younger than this has just come; in milliseconds. */
const JUST_COME = 60_000;
/** Asked for longer ago than this, nobody waits for it any more; clocks may differ by some of it. */
const STILL_WANTED = 180_000;

/**
 * Whether the rest of a panel starts by itself.
 *
 * @param now the present, in milliseconds, as are the next two
 * @param cameAt when the panel came to this browser
 * @param askedAt when it was asked for; undefined: not known
 * @param started whether it has been started here before
 */
export function startsItself(
  now: number,
  cameAt: number,
  askedAt: number | undefined,
  started: boolean,
): boolean {
  if (started || now - cameAt > JUST_COME) return false;
  return askedAt === undefined || Math.abs(now - askedAt) <= STILL_WANTED;
}

/** @returns whole seconds from 1 to an hour; undefined for what is no length of a rest */
export function restLength(value: number | undefined): number | undefined {
  if (value === undefined || value < 1 || value > 3600) return undefined;
  return Math.round(value);
}
