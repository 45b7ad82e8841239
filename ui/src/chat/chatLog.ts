import { num, str, type Json } from '../api/read';
import type { Envelope } from '../realtime/envelope';

/** What the coach is doing about a request. */
export type CoachState = 'QUEUED' | 'THINKING' | 'TOOL' | 'DONE' | 'FAILED';

/** One line of the conversation. `key` is the event id of a message or the request id of an answer. */
export type ChatItem =
  | { readonly from: 'athlete'; readonly key: string; readonly text: string; readonly at: string }
  | {
      readonly from: 'coach';
      readonly key: string;
      readonly text: string;
      readonly at: string;
      /** The event of the answer; absent while it is only live. */
      readonly eventId?: string;
      /** Which attempt the text belongs to; a higher one starts it over. */
      readonly attempt: number;
      /** Pieces of a streamed answer by their index, since they may arrive out of order. */
      readonly pieces: readonly string[];
      readonly final: boolean;
      readonly state?: CoachState;
      readonly detail?: string;
    };

type CoachItem = Extract<ChatItem, { from: 'coach' }>;

const COACH_STATES: readonly string[] = ['QUEUED', 'THINKING', 'TOOL', 'DONE', 'FAILED'];

function blank(key: string, at: string): CoachItem {
  return { from: 'coach', key, text: '', at, attempt: 0, pieces: [], final: false };
}

/** Replaces the item of the same key in place, or appends it. */
function upsert(items: readonly ChatItem[], item: ChatItem): readonly ChatItem[] {
  const index = items.findIndex(({ key, from }) => key === item.key && from === item.from);
  return index < 0 ? [...items, item] : items.with(index, item);
}

function coachItem(items: readonly ChatItem[], key: string, at: string): CoachItem {
  const found = items.find((item): item is CoachItem => item.from === 'coach' && item.key === key);
  return found ?? blank(key, at);
}

function withDelta(item: CoachItem, payload: Json): CoachItem {
  const attempt = num(payload['attempt']) ?? 0;
  if (item.final || attempt < item.attempt) return item;
  const pieces = attempt > item.attempt ? [] : [...item.pieces];
  pieces[num(payload['index']) ?? pieces.length] =
    typeof payload['text'] === 'string' ? payload['text'] : '';
  return { ...item, attempt, pieces, text: pieces.join('') };
}

function withStatus(item: CoachItem, payload: Json): CoachItem {
  const state = str(payload['state']);
  if (state === undefined || !COACH_STATES.includes(state)) return item;
  return { ...item, state: state as CoachState, detail: str(payload['detail']) };
}

/** Adds the athlete's own message, shown at once. */
export function withMessage(
  items: readonly ChatItem[],
  message: { key: string; text: string; at: string },
): readonly ChatItem[] {
  return upsert(items, { from: 'athlete', ...message });
}

/** Folds one frame of the coach into the conversation; other frames leave it as it is. */
export function withFrame(items: readonly ChatItem[], frame: Envelope): readonly ChatItem[] {
  const requestId = str(frame.payload['requestId']);
  if (requestId === undefined) return items;
  const item = coachItem(items, requestId, frame.ts);
  switch (frame.type) {
    case 'chat.delta':
      return upsert(items, withDelta(item, frame.payload));
    case 'chat.message':
      return upsert(items, { ...item, text: str(frame.payload['text']) ?? '', final: true });
    case 'coach.status':
      return upsert(items, withStatus(item, frame.payload));
    default:
      return items;
  }
}

/**
 * The stored conversation followed by what is only live so far. Order of arrival decides, not the
 * clocks: those of the phone and the gateway may differ.
 */
export function mergeHistory(
  history: readonly ChatItem[],
  live: readonly ChatItem[],
): readonly ChatItem[] {
  const known = new Set(history.map(({ key, from }) => `${from} ${key}`));
  const states = new Map(live.map((item) => [`${item.from} ${item.key}`, item]));
  return [
    ...history.map((item) => {
      const now = states.get(`${item.from} ${item.key}`);
      return item.from === 'coach' && item.text === '' && now !== undefined ? now : item;
    }),
    ...live.filter(({ key, from }) => !known.has(`${from} ${key}`)),
  ];
}

/** @returns whether the coach still works on `item` */
export function isWorking(item: ChatItem): boolean {
  return item.from === 'coach' && !item.final && item.state !== 'DONE' && item.state !== 'FAILED';
}

/** @returns whether there is anything to show: an answer may consist of a panel alone */
export function isVisible(item: ChatItem): boolean {
  return item.text !== '' || item.from === 'athlete' || isWorking(item) || item.state === 'FAILED';
}
