import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { str } from '../api/read';
import { useFrames, useOutbox, useRealtime } from '../realtime/RealtimeProvider';
import type { Delivery, OutboxEntry } from '../realtime/outbox';
import type { Envelope } from '../realtime/envelope';
import { mergeHistory, withFrame, withMessage, type ChatItem } from './chatLog';
import { historyQuery } from './history';

/** Messages that were still waiting when the page was loaded belong to the conversation, too. */
function waiting(entries: readonly OutboxEntry[]): readonly ChatItem[] {
  return entries
    .filter(({ envelope }) => envelope.type === 'chat.send')
    .map(({ envelope }) => ({
      from: 'athlete',
      key: envelope.id,
      text: str(envelope.payload['text']) ?? '',
      at: envelope.ts,
    }));
}

/** The conversation: what the log has, what streams in, and what has not left this browser yet. */
export function useChat() {
  const client = useRealtime();
  const outbox = useOutbox();
  const history = useQuery(historyQuery);
  const [live, setLive] = useState<readonly ChatItem[]>(() => waiting(client.outbox.snapshot()));

  useFrames(useCallback((frame: Envelope) => setLive((items) => withFrame(items, frame)), []));

  const send = useCallback(
    (text: string) => {
      const key = client.sendDurably('chat.send', { text });
      setLive((items) => withMessage(items, { key, text, at: new Date().toISOString() }));
    },
    [client],
  );

  const items = useMemo(() => mergeHistory(history.data ?? [], live), [history.data, live]);
  const deliveries = useMemo(
    () => new Map<string, Delivery>(outbox.map((e) => [e.envelope.id, e.delivery])),
    [outbox],
  );
  return { items, deliveries, send, history };
}
