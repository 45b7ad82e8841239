import { useCallback } from 'react';
import { browserZone } from '../auth/session';
import { useAthleteState } from '../state/useAthleteState';
import { useRealtime } from './RealtimeProvider';

/** An event of the athlete, as the log takes it. */
export interface NewEvent {
  readonly type: string;
  readonly payload: object;
}

/**
 * @returns how any part of the page puts events into the log, through the outbox: they happened
 *   now, in the athlete's zone, and leave when there is a connection. It answers with the id of the
 *   message they leave in.
 */
export function useAppend(): (...events: readonly NewEvent[]) => string {
  const client = useRealtime();
  const zoneId = useAthleteState().data?.profile.zoneId ?? browserZone();
  return useCallback(
    (...events: readonly NewEvent[]) => {
      const occurredAt = new Date().toISOString();
      return client.sendDurably('event.append', {
        events: events.map((event) => ({
          eventId: crypto.randomUUID(),
          occurredAt,
          zoneId,
          ...event,
        })),
      });
    },
    [client, zoneId],
  );
}
