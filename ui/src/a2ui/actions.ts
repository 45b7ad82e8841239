import { obj, type Json } from '../api/read';
import type { Delivery, OutboxEntry } from '../realtime/outbox';

/** @returns the A2UI action inside a message of ours, empty when it holds none */
export function actionOf({ envelope }: OutboxEntry): Json {
  return obj(obj(envelope.payload['message'])['action']);
}

/** An action of a component, as it would be sent now. */
export interface Asked {
  readonly surfaceId: string;
  readonly componentId: string;
  readonly name: string;
  readonly context: Json;
}

const ACKED: Delivery = { state: 'acked' };

/** @returns text that is equal for contexts that say the same */
export function contextText(context: unknown): string {
  return JSON.stringify(obj(context));
}

/** What was sent by the same component under the same name, oldest first. */
function earlier(entries: readonly OutboxEntry[], asked: Asked): readonly OutboxEntry[] {
  return entries.filter((entry) => {
    const action = actionOf(entry);
    return (
      action['surfaceId'] === asked.surfaceId &&
      action['sourceComponentId'] === asked.componentId &&
      action['name'] === asked.name
    );
  });
}

/**
 * How asking for the same fared. Only the latest counts: after A and then B, A is worth sending
 * again.
 *
 * @param done the context that the log had of this component before this page was loaded
 * @returns undefined when it is worth sending
 */
export function fateOf(
  entries: readonly OutboxEntry[],
  asked: Asked,
  done: string | undefined,
): Delivery | undefined {
  const text = contextText(asked.context);
  const says = (entry: OutboxEntry) => contextText(actionOf(entry)['context']) === text;
  const sent = earlier(entries, asked);
  const latest = sent.at(-1);
  if (latest !== undefined && says(latest)) return latest.delivery;
  // What was refused left the log as it was.
  const standing = sent.findLast(({ delivery }) => delivery.state !== 'failed');
  if (standing !== undefined) return says(standing) ? standing.delivery : undefined;
  return done === text ? ACKED : undefined;
}

/** @returns the context of the latest such action that the log has, as text */
export function lastDone(entries: readonly OutboxEntry[], asked: Asked): string | undefined {
  const entry = earlier(entries, asked).findLast(({ delivery }) => delivery.state === 'acked');
  return entry === undefined ? undefined : contextText(actionOf(entry)['context']);
}
