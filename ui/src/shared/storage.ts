/**
 * Reads JSON from this browser's storage.
 *
 * @returns null when absent, unreadable, or when the browser refuses storage
 */
export function readStored(key: string): unknown {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** Writes JSON; null removes it. A full or refused storage loses only the convenience. */
export function writeStored(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing to do: the page works on without it.
  }
}
