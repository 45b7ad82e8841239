import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Envelope } from './envelope';

/** Why the gateway refused a message for good. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path?: string;
}

/** A message as it is kept: unsent, in the log since `ackedAt` (ms), or refused. */
export interface StoredMessage {
  readonly envelope: Envelope;
  readonly refusal?: Refusal;
  readonly ackedAt?: number;
}

/** Where unsent messages of one athlete outlive the page. */
export interface OutboxStore {
  /** @returns all messages, oldest first */
  all(): Promise<StoredMessage[]>;
  /** Keeps a message, or replaces the one of the same id in its place. */
  put(message: StoredMessage): Promise<void>;
  /** Forgets a message; one that is not there is no error. */
  remove(id: string): Promise<void>;
}

interface Row extends StoredMessage {
  readonly seq?: number;
  readonly userId: string;
  readonly id: string;
}

interface Schema extends DBSchema {
  outbox: { key: number; value: Row; indexes: { byUser: string; byId: string } };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('trainer2', 1, {
    upgrade(db) {
      const store = db.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true });
      store.createIndex('byUser', 'userId');
      store.createIndex('byId', 'id', { unique: true });
    },
    // Another tab wants a newer version, or the browser closed us: the next call opens again.
    blocking: () => void opened?.then((db) => db.close()).then(() => (opened = undefined)),
    terminated: () => (opened = undefined),
  });
  return opened;
}

/** @returns the messages of an athlete in this browser's IndexedDB */
export function indexedOutbox(userId: string): OutboxStore {
  return {
    async all() {
      const rows = await (await database()).getAllFromIndex('outbox', 'byUser', userId);
      return rows
        .sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0))
        .map(({ envelope, refusal, ackedAt }) => ({ envelope, refusal, ackedAt }));
    },
    async put({ envelope, refusal, ackedAt }) {
      const tx = (await database()).transaction('outbox', 'readwrite');
      const seq = await tx.store.index('byId').getKey(envelope.id);
      const row = { userId, id: envelope.id, envelope, refusal, ackedAt };
      await tx.store.put(seq === undefined ? row : { ...row, seq });
      await tx.done;
    },
    async remove(id) {
      const tx = (await database()).transaction('outbox', 'readwrite');
      const seq = await tx.store.index('byId').getKey(id);
      if (seq !== undefined) await tx.store.delete(seq);
      await tx.done;
    },
  };
}
