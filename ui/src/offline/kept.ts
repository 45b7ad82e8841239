import type { QueryKey } from '@tanstack/react-query';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { LogEvent } from '../log/logEvent';

/** The answer of a query as it is kept, in the shape the query client takes back. */
export interface KeptQuery {
  readonly queryHash: string;
  readonly queryKey: QueryKey;
  readonly state: { readonly data?: unknown; readonly dataUpdatedAt: number };
}

/** What is known of all that is kept. */
export interface About {
  /** When it was written last (ms). */
  readonly timestamp: number;
  /** Which build's shapes it has. */
  readonly buster: string;
}

/** Which part of a log is kept: its event types, and the place in the log it reaches to. */
export interface LogPlace {
  readonly types: string;
  readonly cursor: string;
}

interface Schema extends DBSchema {
  queries: { key: string; value: KeptQuery };
  about: { key: string; value: About };
  /** The events of a log in the pieces they came in. */
  log: {
    key: number;
    value: { readonly userId: string; readonly events: readonly LogEvent[] };
    indexes: { byUser: string };
  };
  places: { key: string; value: LogPlace };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** Where what was fetched is kept for pages without a connection, each answer by itself. */
export function kept(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('trainer2-kept', 1, {
    upgrade(db) {
      db.createObjectStore('queries', { keyPath: 'queryHash' });
      db.createObjectStore('about');
      db.createObjectStore('log', { autoIncrement: true }).createIndex('byUser', 'userId');
      db.createObjectStore('places');
      // Builds before this one kept everything as one value.
      indexedDB.deleteDatabase('trainer2-cache');
    },
    // Another tab wants a newer version, or the browser closed us: the next call opens again.
    blocking: () => void opened?.then((db) => db.close()).then(() => (opened = undefined)),
    terminated: () => (opened = undefined),
  });
  return opened;
}

/** Forgets everything that was fetched. */
export async function forgetKept(): Promise<void> {
  const tx = (await kept()).transaction(['queries', 'about', 'log', 'places'], 'readwrite');
  await Promise.all([
    tx.objectStore('queries').clear(),
    tx.objectStore('about').clear(),
    tx.objectStore('log').clear(),
    tx.objectStore('places').clear(),
    tx.done,
  ]);
}
