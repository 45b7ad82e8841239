/** Namespace of the product's derived ids. */
const NAMESPACE = '7d5a5f0e6a5e5d0b9d0e2f3c7d1a2b01';

/** Parts with their lengths before them, so that ("ab","c") and ("a","bc") differ. */
function bytesOf(parts: readonly string[]): Uint8Array<ArrayBuffer> {
  const bytes = NAMESPACE.match(/../g)?.map((hex) => parseInt(hex, 16)) ?? [];
  for (const part of parts) {
    const text = new TextEncoder().encode(part);
    const length = text.length;
    bytes.push(length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255, ...text);
  }
  return new Uint8Array(bytes);
}

/**
 * The id of what the server derives from a cause (version 5 UUID, RFC 9562).
 *
 * @returns undefined where the browser has no cryptography, as on a page without TLS
 */
export async function derivedId(...parts: readonly string[]): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-1', bytesOf(parts)));
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
