import { obj, str, type Json } from '../api/read';
import type { Delivery, OutboxEntry } from '../realtime/outbox';

/** @returns the A2UI action inside a message of ours, empty when it holds none */
export function actionOf({ envelope }: OutboxEntry): Json {
  return obj(obj(envelope.payload['message'])['action']);
}

/** An action as far as it decides whether two of them ask for the same. */
export interface Asked {
  readonly surfaceId: string;
  readonly name: string;
  readonly context: Json;
}

/** @returns text that is equal for actions that ask for the same, without their panel */
export function askedKey({ name, context }: Asked): string {
  return `${name} ${JSON.stringify(context)}`;
}

/** @returns how the latest of `entries` that asked for the same fared; undefined when none did */
export function fateOf(entries: readonly OutboxEntry[], asked: Asked): Delivery | undefined {
  const key = askedKey(asked);
  return entries.findLast((entry) => {
    const action = actionOf(entry);
    const name = str(action['name']);
    if (name !== asked.name || action['surfaceId'] !== asked.surfaceId) return false;
    return askedKey({ ...asked, context: obj(action['context']) }) === key;
  })?.delivery;
}
