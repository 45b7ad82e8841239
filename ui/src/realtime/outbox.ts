import type { Envelope } from './envelope';
import type { TabMessage, Tabs } from './tabs';
import type { OutboxStore, Refusal, StoredMessage } from './outboxStore';

/** How a message of ours fared: waiting, in the log, or refused for good. */
export type Delivery =
  | { readonly state: 'pending' }
  /** In the log since `at` (ms), by this browser's clock; without it, since before this page. */
  | { readonly state: 'acked'; readonly at?: number }
  | ({ readonly state: 'failed' } & Refusal);

/** A message of ours with its fate. */
export interface OutboxEntry {
  readonly envelope: Envelope;
  readonly delivery: Delivery;
}

const PENDING: Delivery = { state: 'pending' };

/** A view kept for offline use may be older than what the log has acknowledged, but not by days. */
const KEEP_ACKED_MS = 24 * 60 * 60 * 1000;

function fate({ refusal, ackedAt }: StoredMessage): Delivery {
  if (refusal !== undefined) return { state: 'failed', ...refusal };
  return ackedAt === undefined ? PENDING : { state: 'acked', at: ackedAt };
}

/**
 * Messages that must reach the log. They are kept in this browser until the gateway has
 * acknowledged them, and a day longer, until the views have them; so neither a dead connection nor a killed tab loses a set; sending one again
 * is safe, because its id is the event id. What was refused is kept too, until the athlete has
 * mended or discarded it. All tabs of the athlete show the same messages.
 */
export class Outbox {
  /** Fulfilled when what an earlier page left is here. */
  readonly ready: Promise<void>;
  private entries: readonly OutboxEntry[] = [];
  private durable = true;
  private writes: Promise<void> = Promise.resolve();
  private writing = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly store: OutboxStore,
    private readonly tabs: Tabs,
  ) {
    tabs.onMessage((message) => this.heard(message));
    this.ready = this.load();
  }

  /** Keeps a message until it is acknowledged. */
  add(envelope: Envelope): void {
    this.entries = [...this.entries, { envelope, delivery: PENDING }];
    this.write(() => this.store.put({ envelope }));
    this.tabs.say({ kind: 'added', envelope });
    this.notify();
  }

  /** The gateway has it in the log since `at` (ms), by this browser's clock. */
  acked(id: string, at: number): void {
    const entry = this.entries.find(({ envelope }) => envelope.id === id);
    if (entry === undefined || !this.settle(id, { state: 'acked', at })) return;
    this.write(() => this.store.put({ envelope: entry.envelope, ackedAt: at }));
    this.tabs.say({ kind: 'acked', id, at });
  }

  /** The gateway refused it, and would again. */
  failed(id: string, refusal: Refusal): void {
    const entry = this.entries.find(({ envelope }) => envelope.id === id);
    if (entry === undefined || !this.settle(id, { state: 'failed', ...refusal })) return;
    this.write(() => this.store.put({ envelope: entry.envelope, refusal }));
    this.tabs.say({ kind: 'failed', id, refusal });
  }

  /** Forgets a refused message, because it was mended or is not wanted any more. */
  discard(id: string): void {
    this.drop(id);
    this.write(() => this.store.remove(id));
    this.tabs.say({ kind: 'discarded', id });
  }

  /** @returns whether this message is ours and still waits */
  isPending(id: string): boolean {
    return this.entries.some((e) => e.envelope.id === id && e.delivery.state === 'pending');
  }

  /** @returns what waits, oldest first */
  pending(): Envelope[] {
    return this.entries.filter((e) => e.delivery.state === 'pending').map((e) => e.envelope);
  }

  /** @returns when all changes so far are kept */
  written(): Promise<void> {
    return this.writes;
  }

  /** @returns whether what waits would survive the end of this page, once it is written */
  isDurable = (): boolean => this.durable;

  /** @returns whether a change is still on its way into this browser's storage */
  isWriting = (): boolean => this.writing > 0;

  /** @returns every message of this page's life; a new array only after a change */
  snapshot = (): readonly OutboxEntry[] => this.entries;

  /** Calls `listener` after every change; the result ends that. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Ends listening to other tabs. */
  close(): void {
    this.tabs.close();
  }

  private async load(): Promise<void> {
    try {
      const stored = await this.fresh();
      const known = new Set(this.entries.map(({ envelope }) => envelope.id));
      const earlier = stored
        .filter(({ envelope }) => !known.has(envelope.id))
        .map((message): OutboxEntry => ({ envelope: message.envelope, delivery: fate(message) }));
      this.entries = [...earlier, ...this.entries];
    } catch {
      this.durable = false;
    }
    this.notify();
  }

  /** What is kept, without what the log has had for long: the views that are kept have it too. */
  private async fresh(): Promise<readonly StoredMessage[]> {
    const stored = await this.store.all();
    const isOld = ({ ackedAt }: StoredMessage) =>
      ackedAt !== undefined && Date.now() - ackedAt > KEEP_ACKED_MS;
    stored
      .filter(isOld)
      .forEach(({ envelope }) => this.write(() => this.store.remove(envelope.id)));
    return stored.filter((message) => !isOld(message));
  }

  /** One after another, so that a removal never overtakes the keeping. */
  private write(action: () => Promise<void>): void {
    this.writing++;
    this.writes = this.writes
      .then(action)
      .catch(() => {
        // The athlete is told that this browser keeps nothing; sending goes on.
        this.durable = false;
      })
      .then(() => {
        this.writing--;
        this.notify();
      });
  }

  private heard(message: TabMessage): void {
    switch (message.kind) {
      case 'added':
        if (this.entries.some(({ envelope }) => envelope.id === message.envelope.id)) return;
        this.entries = [...this.entries, { envelope: message.envelope, delivery: PENDING }];
        return this.notify();
      case 'acked':
        this.settle(message.id, { state: 'acked', at: message.at });
        return;
      case 'failed':
        this.settle(message.id, { state: 'failed', ...message.refusal });
        return;
      case 'discarded':
        return this.drop(message.id);
    }
  }

  private settle(id: string, delivery: Delivery): boolean {
    if (!this.isPending(id)) return false;
    this.entries = this.entries.map((e) => (e.envelope.id === id ? { ...e, delivery } : e));
    this.notify();
    return true;
  }

  private drop(id: string): void {
    this.entries = this.entries.filter(({ envelope }) => envelope.id !== id);
    this.notify();
  }

  private notify(): void {
    for (const listener of this.listeners) listener();
  }
}
