import type { Envelope } from './envelope';
import type { Refusal } from './outboxStore';

/** What one tab tells the athlete's other tabs about a message. */
export type TabMessage =
  | { readonly kind: 'added'; readonly envelope: Envelope }
  | { readonly kind: 'acked'; readonly id: string; readonly at: number }
  | { readonly kind: 'failed'; readonly id: string; readonly refusal: Refusal }
  | { readonly kind: 'discarded'; readonly id: string };

/**
 * The tabs of one athlete in one browser. One of them sends for all, so that messages leave in
 * order and once; when it is closed, the next takes over.
 */
export class Tabs {
  private readonly channel: BroadcastChannel | null;
  private readonly ended = new AbortController();
  private release: () => void = () => undefined;

  constructor(private readonly userId: string) {
    this.channel =
      typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`trainer2.${userId}`);
  }

  /** Tells the other tabs. */
  say(message: TabMessage): void {
    this.channel?.postMessage(message);
  }

  /** Calls `listener` with what other tabs tell. */
  onMessage(listener: (message: TabMessage) => void): void {
    // Only this page's own code can post here: the channel is bound to the origin.
    this.channel?.addEventListener('message', ({ data }) => listener(data as TabMessage));
  }

  /** Calls `start` when it is this tab's turn to send; without locks every tab sends. */
  whenSender(start: () => void): void {
    if (!('locks' in navigator)) return start();
    const held = new Promise<void>((resolve) => (this.release = resolve));
    navigator.locks
      .request(`trainer2.sender.${this.userId}`, { signal: this.ended.signal }, () => {
        start();
        return held;
      })
      .catch((error: unknown) => {
        // Waiting was ended by close(); anything else must be seen.
        if (!this.ended.signal.aborted) throw error;
      });
  }

  /** Leaves: another tab may send. */
  close(): void {
    this.release();
    this.ended.abort();
    this.channel?.close();
  }
}
