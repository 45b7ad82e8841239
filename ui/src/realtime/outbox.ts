import { list, obj, str } from '../api/read';
import { readStored, writeStored } from '../shared/storage';
import { newEnvelope, type Envelope } from './envelope';

/** How a message of ours fared: waiting, in the log, or refused for good. */
export type Delivery =
  | { readonly state: 'pending' }
  | { readonly state: 'acked' }
  | {
      readonly state: 'failed';
      readonly code: string;
      readonly message: string;
      readonly path?: string;
    };

/** A message of ours with its fate. */
export interface OutboxEntry {
  readonly envelope: Envelope;
  readonly delivery: Delivery;
}

const PENDING: Delivery = { state: 'pending' };

/**
 * Messages that must reach the log. They stay in this browser's storage until the gateway has
 * acknowledged them, so neither a dead connection nor a reload loses a set; sending one again is
 * safe, because its id is the event id.
 */
export class Outbox {
  private entries: readonly OutboxEntry[];
  private readonly listeners = new Set<() => void>();

  /** @param key storage key of this athlete's outbox */
  constructor(private readonly key: string) {
    this.entries = this.stored().map((envelope) => ({ envelope, delivery: PENDING }));
  }

  /** Keeps a message until it is acknowledged. */
  add(envelope: Envelope): void {
    this.entries = [...this.entries, { envelope, delivery: PENDING }];
    // Read, change, write: another tab may have added its own meanwhile.
    writeStored(this.key, [...this.stored(), envelope]);
    this.notify();
  }

  /** The gateway has it in the log. */
  acked(id: string): void {
    this.settle(id, { state: 'acked' });
  }

  /** The gateway refused it, and would again. */
  failed(id: string, reason: { code: string; message: string; path?: string }): void {
    this.settle(id, { state: 'failed', ...reason });
  }

  /** @returns whether this message is ours and still waits */
  isPending(id: string): boolean {
    return this.entries.some((e) => e.envelope.id === id && e.delivery.state === 'pending');
  }

  /** @returns what waits, oldest first */
  pending(): Envelope[] {
    return this.entries.filter((e) => e.delivery.state === 'pending').map((e) => e.envelope);
  }

  /** @returns every message of this page's life; a new array only after a change */
  snapshot = (): readonly OutboxEntry[] => this.entries;

  /** Calls `listener` after every change; the result ends that. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private settle(id: string, delivery: Delivery): void {
    if (!this.isPending(id)) return;
    this.entries = this.entries.map((e) => (e.envelope.id === id ? { ...e, delivery } : e));
    const rest = this.stored().filter((envelope) => envelope.id !== id);
    writeStored(this.key, rest.length > 0 ? rest : null);
    this.notify();
  }

  private stored(): Envelope[] {
    return list(readStored(this.key)).flatMap((item) => {
      const [type, id] = [str(item['type']), str(item['id'])];
      if (type === undefined || id === undefined) return [];
      const fresh = newEnvelope(type, obj(item['payload']), id);
      return [{ ...fresh, ts: str(item['ts']) ?? fresh.ts }];
    });
  }

  private notify(): void {
    for (const listener of this.listeners) listener();
  }
}
