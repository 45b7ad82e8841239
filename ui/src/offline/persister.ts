import type { PersistedClient, Persister } from '@tanstack/react-query-persist-client';
import { forgetKept, kept, type KeptQuery } from './kept';

/** Changes within this time (ms) are written together. */
const WRITE_AFTER_MS = 50;

/** How long what nobody fetched again is kept. */
export const KEEP_MS = 14 * 24 * 60 * 60 * 1000;

/** What was written of each query, to write only what has changed. */
const written = new Map<string, KeptQuery['state']>();
let writing: ReturnType<typeof setTimeout> | undefined;
let latest: PersistedClient | undefined;

function isWritten({ queryHash, state }: KeptQuery): boolean {
  const before = written.get(queryHash);
  return before?.data === state.data && before?.dataUpdatedAt === state.dataUpdatedAt;
}

async function write(): Promise<void> {
  clearTimeout(writing);
  writing = undefined;
  if (latest === undefined) return;
  const { timestamp, buster, clientState } = latest;
  const queries = clientState.queries as readonly KeptQuery[];
  const changed = queries.filter((query) => !isWritten(query));
  const here = new Set(queries.map(({ queryHash }) => queryHash));
  const gone = [...written.keys()].filter((hash) => !here.has(hash));
  if (changed.length === 0 && gone.length === 0) return;
  changed.forEach(({ queryHash, state }) => written.set(queryHash, state));
  gone.forEach((hash) => written.delete(hash));
  try {
    const tx = (await kept()).transaction(['queries', 'about'], 'readwrite');
    const done = [
      ...changed.map((query) => tx.objectStore('queries').put(query)),
      ...gone.map((hash) => tx.objectStore('queries').delete(hash)),
      tx.objectStore('about').put({ timestamp, buster }, 'client'),
    ];
    // Said, not waited for: a page that is being left has no time for the answers of its requests.
    tx.commit();
    await Promise.all([...done, tx.done]);
  } catch (error) {
    changed.forEach(({ queryHash }) => written.delete(queryHash));
    // A full or refused storage loses only what could be shown without a connection.
    console.warn('What was fetched cannot be kept for offline use.', error);
  }
}

/** Writes what waits to be written: the page may be gone the next moment. */
function writeNow(): void {
  if (writing !== undefined) void write();
}

/** Keeps each answer by itself, soon after it came, as it is: JSON would lose maps and sets. */
export const persister: Persister = {
  persistClient: (client) => {
    latest = client;
    // Not put off by further changes: a busy page is kept, too.
    writing ??= setTimeout(() => void write(), WRITE_AFTER_MS);
  },
  restoreClient: async () => {
    const db = await kept();
    const about = await db.get('about', 'client');
    if (about === undefined) return undefined;
    const oldest = Date.now() - KEEP_MS;
    const all = await db.getAll('queries');
    const queries = all.filter(({ state }) => state.dataUpdatedAt >= oldest);
    // Those too old are known as written, so that the next writing removes them.
    all.forEach(({ queryHash, state }) => written.set(queryHash, state));
    return { ...about, clientState: { queries, mutations: [] } } as unknown as PersistedClient;
  },
  removeClient: async () => {
    clearTimeout(writing);
    writing = undefined;
    latest = undefined;
    written.clear();
    await forgetKept();
  },
};

if (typeof window !== 'undefined') {
  window.addEventListener('pagehide', writeNow);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') writeNow();
  });
}
