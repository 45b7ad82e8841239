import { derivedId } from '../shared/derivedId';

/**
 * The request that a message of an athlete becomes.
 *
 * @returns undefined where the browser has no cryptography, as on a page without TLS
 */
export function requestOf(userId: string, eventId: string): Promise<string | undefined> {
  return derivedId('request', userId, eventId);
}
