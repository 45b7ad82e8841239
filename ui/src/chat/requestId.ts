const NAMESPACE = '7d5a5f0e6a5e5d0b9d0e2f3c7d1a2b01';

function bytesOf(hex: string): number[] {
  return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

/**
 * @returns the id of the request that a message becomes: a version 5 UUID of "request", the athlete
 *   and the event, each with its length before it, as the server computes it
 */
export async function requestOf(userId: string, eventId: string): Promise<string> {
  const parts = ['request', userId, eventId].flatMap((part) => {
    const bytes = [...new TextEncoder().encode(part)];
    const { length } = bytes;
    return [length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255, ...bytes];
  });
  const data = Uint8Array.from([...bytesOf(NAMESPACE), ...parts]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', data)).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
