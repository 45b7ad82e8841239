import ReconnectingWebSocket from 'partysocket/ws';
import { str, strings, type Json } from '../api/read';
import { readStored, writeStored } from '../shared/storage';
import { noteAcked } from './acked';
import { newEnvelope, readEnvelope, type Envelope } from './envelope';
import { Outbox } from './outbox';
import { indexedOutbox } from './outboxStore';
import { SeenIds } from './seenIds';
import { Tabs } from './tabs';

/** What the athlete is told about the connection. */
export type ConnectionStatus = 'online' | 'reconnecting' | 'offline';

/** Receives every frame that is not about the connection itself, each once. */
export type FrameListener = (frame: Envelope) => void;

const PING_EVERY_MS = 20_000;
/** Silence after which a connection is taken for dead: two unanswered pings. */
const SILENCE_MS = 45_000;
const RESEND_AFTER_MS = 15_000;
/** Pause after a refusal that is about the moment. */
const RETRY_AFTER_MS = 3_000;
/** So often a message may fail within the gateway before it is shown as not accepted, to be mended or discarded. */
const MOST_FAILURES = 5;
/** From this many failed attempts on we say so plainly instead of "reconnecting". */
const OFFLINE_AFTER_RETRIES = 5;
/** Refusals that are about the moment, not about the message. */
const PASSING_CODES = new Set([
  'LOG_UNAVAILABLE',
  'DATABASE_UNAVAILABLE',
  'UNAVAILABLE',
  'TIMEOUT',
  'INTERNAL',
  'OVERLOADED',
  'RATE_LIMITED',
]);

interface Options {
  readonly url: string;
  readonly userId: string;
  /** Replaces the browser's socket in tests. */
  readonly socketClass?: unknown;
}

/**
 * The athlete's live line to the gateway. It reconnects by itself (exponential, jittered), resumes
 * from the last cursor, drops frames it has seen, and sends what waits one after another: the next
 * leaves when the log has the one before, so their order is that of the athlete.
 */
export class RealtimeClient {
  readonly outbox: Outbox;
  readonly userId: string;
  private readonly socket: ReconnectingWebSocket;
  private readonly seen = new SeenIds();
  private readonly frames = new Set<FrameListener>();
  private readonly statuses = new Set<() => void>();
  private readonly cursorKey: string;
  private readonly tabs: Tabs;
  private inFlight: { readonly id: string; readonly sentAt: number } | null = null;
  private readonly failures = new Map<string, number>();
  private isSender = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly timer: ReturnType<typeof setInterval>;
  private lastHeard = Date.now();
  private readyCursor: string | null = null;
  private current: ConnectionStatus = 'reconnecting';

  constructor({ url, userId, socketClass }: Options) {
    this.userId = userId;
    this.tabs = new Tabs(userId);
    this.outbox = new Outbox(indexedOutbox(userId), this.tabs);
    this.outbox.subscribe(() => this.flush());
    this.cursorKey = cursorKey(userId);
    this.socket = new ReconnectingWebSocket(url, [], {
      WebSocket: socketClass,
      // A random floor per client keeps a restarted gateway from meeting everybody at once.
      minReconnectionDelay: 300 + Math.random() * 700,
      maxReconnectionDelay: 15_000,
      reconnectionDelayGrowFactor: 1.7,
      connectionTimeout: 8_000,
      // The outbox decides what is sent after a reconnect, not the socket.
      maxEnqueuedMessages: 0,
    });
    this.socket.addEventListener('message', (event) => this.receive(event.data));
    this.socket.addEventListener('close', () => this.refreshStatus(false));
    this.timer = setInterval(() => this.tick(), PING_EVERY_MS);
    void this.outbox.ready.then(() =>
      this.tabs.whenSender(() => {
        this.isSender = true;
        this.flush();
      }),
    );
    window.addEventListener('online', this.networkBack);
    window.addEventListener('offline', this.networkGone);
  }

  /** @returns the connection as the athlete should see it */
  status = (): ConnectionStatus => this.current;

  /** Calls `listener` when the status changes; the result ends that. */
  onStatus = (listener: () => void): (() => void) => {
    this.statuses.add(listener);
    return () => this.statuses.delete(listener);
  };

  /** Calls `listener` for every new frame; the result ends that. */
  onFrame(listener: FrameListener): () => void {
    this.frames.add(listener);
    return () => this.frames.delete(listener);
  }

  /**
   * Sends a message that must not get lost.
   *
   * @returns its id, which is the id of the event it becomes
   */
  sendDurably(type: string, payload: Json): string {
    const envelope = newEnvelope(type, payload);
    this.outbox.add(envelope);
    return envelope.id;
  }

  /** Sends a message that matters only now; without a connection it is dropped. */
  sendNow(type: string, payload: Json): void {
    if (this.socket.readyState === ReconnectingWebSocket.OPEN) {
      this.socket.send(JSON.stringify(newEnvelope(type, payload)));
    }
  }

  /** Ends the connection for good. */
  close(): void {
    clearInterval(this.timer);
    clearTimeout(this.retry);
    this.outbox.close();
    window.removeEventListener('online', this.networkBack);
    window.removeEventListener('offline', this.networkGone);
    this.frames.clear();
    this.socket.close();
  }

  private receive(data: unknown): void {
    this.lastHeard = Date.now();
    const frame = readEnvelope(data);
    if (frame === null) return;
    switch (frame.type) {
      case 'session.ready':
        return this.ready(frame);
      case 'pong':
        return;
      case 'ack':
        return this.accepted(frame);
      case 'error':
        return this.refused(frame);
      default:
        if (this.seen.firstTime(frame.id)) this.emit(frame);
        if (frame.cursor !== undefined) writeStored(this.cursorKey, frame.cursor);
    }
  }

  private ready(frame: Envelope): void {
    this.readyCursor = str(frame.payload['cursor']) ?? frame.cursor ?? null;
    const last = str(readStored(this.cursorKey));
    if (last !== undefined) this.sendNow('session.resume', { cursor: last });
    else writeStored(this.cursorKey, this.readyCursor);
    this.inFlight = null;
    this.refreshStatus(true);
    this.flush();
    this.emit(frame);
  }

  private refused({ payload }: Envelope): void {
    const id = str(payload['id']) ?? '';
    const code = str(payload['code']) ?? 'UNKNOWN';
    if (code === 'CURSOR_GONE' || payload['path'] === 'payload.cursor') {
      writeStored(this.cursorKey, this.readyCursor);
      this.emit(newEnvelope('client.refetch', {}));
      return;
    }
    if (!this.outbox.isPending(id)) return;
    const passing = PASSING_CODES.has(code) && !(code === 'INTERNAL' && this.givesUp(id));
    if (this.inFlight?.id === id) this.inFlight = null;
    if (passing) {
      clearTimeout(this.retry);
      this.retry = setTimeout(() => this.flush(), RETRY_AFTER_MS);
    } else {
      const message = str(payload['message']) ?? code;
      this.outbox.failed(id, { code, message, path: str(payload['path']) });
    }
  }

  /** Counts a failure of the gateway at a message; after some it is set aside, so that the others are sent. */
  private givesUp(id: string): boolean {
    const failures = (this.failures.get(id) ?? 0) + 1;
    this.failures.set(id, failures);
    return failures >= MOST_FAILURES;
  }

  private accepted({ payload }: Envelope): void {
    const id = str(payload['id']) ?? '';
    if (this.inFlight?.id === id) this.inFlight = null;
    if (!this.outbox.isPending(id)) return;
    const cursor = strings(payload['cursors']).at(-1);
    this.outbox.acked(id, cursor === undefined ? Date.now() : noteAcked(this.userId, cursor));
  }

  /** Sends the oldest that waits, unless one is under way already. */
  private flush(): void {
    if (this.current !== 'online' || !this.isSender || this.inFlight !== null) return;
    const [next] = this.outbox.pending();
    if (next === undefined) return;
    this.inFlight = { id: next.id, sentAt: Date.now() };
    this.socket.send(JSON.stringify(next));
  }

  private tick(): void {
    if (this.current !== 'online') return;
    const now = Date.now();
    if (now - this.lastHeard > SILENCE_MS) return this.socket.reconnect();
    this.sendNow('ping', {});
    if (this.inFlight !== null && now - this.inFlight.sentAt > RESEND_AFTER_MS) {
      this.inFlight = null;
    }
    this.flush();
  }

  private readonly networkBack = () => this.socket.reconnect();
  private readonly networkGone = () => this.refreshStatus(false);

  private refreshStatus(ready: boolean): void {
    const lost = !navigator.onLine || this.socket.retryCount >= OFFLINE_AFTER_RETRIES;
    const next = ready ? 'online' : lost ? 'offline' : 'reconnecting';
    if (next === this.current) return;
    this.current = next;
    for (const listener of this.statuses) listener();
  }

  private emit(frame: Envelope): void {
    for (const listener of this.frames) listener(frame);
  }
}

/** @returns where the last cursor of this athlete is kept */
export function cursorKey(userId: string): string {
  return `trainer2.cursor.${userId}`;
}
