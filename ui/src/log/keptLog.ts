import { kept } from '../offline/kept';
import { EMPTY_LOG, foldLog, type TrainingLog } from './foldLog';
import { LOG_TYPES, type LogEvent } from './logEvent';

/** A build that reads other events has to read the log from its start. */
const TYPES = LOG_TYPES.join(',');

/** @returns the log as far as this browser has kept it; empty where it has not or cannot */
export async function keptLog(userId: string): Promise<TrainingLog> {
  try {
    const tx = (await kept()).transaction(['log', 'places']);
    const [place, pieces] = await Promise.all([
      tx.objectStore('places').get(userId),
      tx.objectStore('log').index('byUser').getAll(userId),
    ]);
    if (place?.types !== TYPES) return EMPTY_LOG;
    const events = pieces.flatMap((piece) => piece.events);
    return { ...foldLog(EMPTY_LOG, events), cursor: place.cursor };
  } catch (error) {
    console.warn('What was kept of the log cannot be read.', error);
    return EMPTY_LOG;
  }
}

/**
 * Keeps what came after a place in the log, in a piece of its own, so that years of sets are not
 * written again with each new one.
 *
 * @param after the place the events follow; empty for the start of the log, which replaces what was kept
 * @param cursor the place they reach to
 */
export async function keepEvents(
  userId: string,
  after: string,
  events: readonly LogEvent[],
  cursor: string,
): Promise<void> {
  if (events.length === 0 && after !== '') return;
  try {
    const tx = (await kept()).transaction(['log', 'places'], 'readwrite');
    const log = tx.objectStore('log');
    const place = await tx.objectStore('places').get(userId);
    const follows = place?.types === TYPES && place.cursor === after;
    // Another tab may have kept them already; a log that begins anew takes the place of the old one.
    if (!follows && after !== '') return;
    if (after === '') {
      const old = await log.index('byUser').getAllKeys(userId);
      old.forEach((key) => void log.delete(key));
    }
    if (events.length > 0) void log.add({ userId, events });
    void tx.objectStore('places').put({ types: TYPES, cursor }, userId);
    tx.commit();
    await tx.done;
  } catch (error) {
    console.warn('The log cannot be kept for offline use.', error);
  }
}
