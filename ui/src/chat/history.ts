import { queryOptions } from '@tanstack/react-query';
import { FIRST } from '../api/first';
import { request } from '../api/http';
import { list, obj, str } from '../api/read';
import type { ChatItem } from './chatLog';

/** A log this long would take minutes to read; older lines stay in the export. */
const MAX_PAGES = 50;

function readItem(event: ReturnType<typeof obj>): ChatItem[] {
  const payload = obj(event['payload']);
  const at = str(event['occurredAt']) ?? '';
  const eventId = str(event['eventId']) ?? '';
  const text = str(payload['text']) ?? '';
  if (event['type'] === 'ChatMessageSent') return [{ from: 'athlete', key: eventId, text, at }];
  if (event['type'] !== 'CoachReplied') return [];
  const key = str(payload['requestId']) ?? eventId;
  return [{ from: 'coach', key, text, at, eventId, attempt: 0, pieces: [], final: true }];
}

async function fetchHistory(): Promise<readonly ChatItem[]> {
  const items: ChatItem[] = [];
  let after = '';
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const rest = after === '' ? '' : `&after=${encodeURIComponent(after)}`;
    const body = obj(await request(`${FIRST.history}${rest}`));
    const events = list(body['events']);
    items.push(...events.flatMap(readItem));
    const next = str(body['next']);
    if (next === undefined || next === after || events.length === 0) break;
    after = next;
  }
  return items;
}

/** The conversation as the log has it, oldest first. */
export const historyQuery = queryOptions({
  queryKey: ['chat'],
  queryFn: fetchHistory,
  staleTime: Infinity,
});
