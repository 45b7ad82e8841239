import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { str } from '../api/read';
import { useFrames, useOutbox, useRealtime } from '../realtime/RealtimeProvider';
import type { Delivery, OutboxEntry } from '../realtime/outbox';
import type { Envelope } from '../realtime/envelope';
import { mergeHistory, withFrame, withMessage, withRest, withStop, type ChatItem } from './chatLog';
import { historyQuery } from './history';

/**
 * Adds what was said from anywhere on the page, and what was still waiting when it was loaded. A
 * line that is there already stays in its place.
 */
function withSaid(
  items: readonly ChatItem[],
  entries: readonly OutboxEntry[],
): readonly ChatItem[] {
  const known = new Set(items.map(({ key }) => key));
  return entries
    .filter(({ envelope }) => envelope.type === 'chat.send' && !known.has(envelope.id))
    .reduce(
      (all, { envelope }) =>
        withMessage(all, {
          key: envelope.id,
          text: str(envelope.payload['text']) ?? '',
          at: envelope.ts,
        }),
      items,
    );
}

/**
 * @returns how any part of the page says something to the coach in the athlete's name; it answers
 *   with the id of the message
 */
export function useSay(): (text: string) => string {
  const client = useRealtime();
  return useCallback((text: string) => client.sendDurably('chat.send', { text }), [client]);
}

/** The conversation: what the log has, what streams in, and what has not left this browser yet. */
export function useCollectedChat() {
  const client = useRealtime();
  const outbox = useOutbox();
  const history = useQuery(historyQuery);
  const [live, setLive] = useState<readonly ChatItem[]>(() =>
    withSaid([], client.outbox.snapshot()),
  );

  useFrames(useCallback((frame: Envelope) => setLive((items) => withFrame(items, frame)), []));

  useEffect(
    () =>
      client.outbox.subscribe(() => setLive((items) => withSaid(items, client.outbox.snapshot()))),
    [client],
  );
  const say = useSay();

  const items = useMemo(() => mergeHistory(history.data ?? [], live), [history.data, live]);
  const deliveries = useMemo(
    () => new Map<string, Delivery>(outbox.map((e) => [e.envelope.id, e.delivery])),
    [outbox],
  );
  const stop = useCallback((key: string) => setLive((now) => withStop(now, key)), []);
  const showRest = useCallback((key: string) => setLive((now) => withRest(now, key)), []);
  return { items, deliveries, send: say, history, stop, showRest };
}
