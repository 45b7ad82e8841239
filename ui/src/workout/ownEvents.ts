import { actionOf } from '../a2ui/actions';
import { EVENT_OF_ACTION } from '../contract/made/actions';
import { list, obj, str, type Json } from '../api/read';
import type { Delivery, OutboxEntry } from '../realtime/outbox';

/** An event this browser has sent or will send. */
export interface OwnEvent {
  readonly type: string;
  readonly payload: Json;
  readonly at: string;
  readonly messageId: string;
  readonly delivery: Delivery;
}

const OF_ACTION: Readonly<Record<string, string>> = EVENT_OF_ACTION;

/** @returns the events in the outbox, oldest first, whatever sent them */
export function ownEvents(outbox: readonly OutboxEntry[]): readonly OwnEvent[] {
  return outbox.flatMap((entry): OwnEvent[] => {
    const { envelope, delivery } = entry;
    const sent = { messageId: envelope.id, at: envelope.ts, delivery };
    if (envelope.type === 'event.append') {
      return list(envelope.payload['events']).map((event) => ({
        ...sent,
        type: str(event['type']) ?? '',
        payload: obj(event['payload']),
      }));
    }
    const action = actionOf(entry);
    const type = OF_ACTION[str(action['name']) ?? ''];
    return type === undefined ? [] : [{ ...sent, type, payload: obj(action['context']) }];
  });
}

/**
 * Whether the view says more than what we remember: another device may have changed it since.
 *
 * @param upTo what was acknowledged up to then (ms) is in the view; undefined: not known
 */
export function isInView({ delivery }: OwnEvent, upTo: number | undefined): boolean {
  return delivery.state === 'acked' && upTo !== undefined && (delivery.at ?? 0) <= upTo;
}
