import { derivedId } from '../shared/derivedId';

/**
 * The event that ends a coaching request.
 *
 * @returns undefined where the browser has no cryptography, as on a page without TLS
 */
export function replyEventId(requestId: string): Promise<string | undefined> {
  return derivedId('reply', requestId);
}
