/** Where a cursor stands: after which event of which log. */
export interface Place {
  /** The log of one cluster and partition; places of different ones have no order. */
  readonly log: string;
  readonly event: number;
}

/**
 * Reads where a cursor stands. Nothing is ever made of what is read but an order: a cursor is sent as it came.
 *
 * @returns undefined where it cannot be read, as of another format than the gateway's of today
 */
export function placeOf(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const [format, cluster, partition, event] = text.split(' ');
    const number = Number(event);
    return format === '2' && cluster && partition && event && Number.isInteger(number)
      ? { log: `${cluster} ${partition}`, event: number }
      : undefined;
  } catch {
    return undefined;
  }
}

/** @returns whether what has come up to `cursor` includes what has come up to `other`; false where that is not known */
export function includes(cursor: string | undefined, other: string | undefined): boolean {
  const [here, there] = [placeOf(cursor), placeOf(other)];
  return (
    here !== undefined && there !== undefined && here.log === there.log && here.event >= there.event
  );
}
