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
      /** The athlete stopped it: what comes after is kept in `rest` and shown when asked for. */
      readonly stopped?: boolean;
      /** The whole answer that came after it was stopped. */
      readonly rest?: string;
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
  if (item.final || item.stopped === true || attempt < item.attempt) return item;
  const pieces = attempt > item.attempt ? [] : [...item.pieces];
  pieces[num(payload['index']) ?? pieces.length] =
    typeof payload['text'] === 'string' ? payload['text'] : '';
  return { ...item, attempt, pieces, text: pieces.join('') };
}

function withAnswer(item: CoachItem, text: string): CoachItem {
  if (item.stopped === true) return { ...item, rest: text, final: true };
  return { ...item, text, final: true };
}

function withStatus(item: CoachItem, payload: Json): CoachItem {
  const state = str(payload['state']);
  if (state === undefined || !COACH_STATES.includes(state)) return item;
  return { ...item, state: state as CoachState, detail: str(payload['detail']) };
}

function changed(
  items: readonly ChatItem[],
  key: string,
  change: (item: CoachItem) => CoachItem,
): readonly ChatItem[] {
  return items.map((item) => (item.from === 'coach' && item.key === key ? change(item) : item));
}

/** Shows no more of an answer that is being written; the coach goes on, since nobody tells it. */
export function withStop(items: readonly ChatItem[], key: string): readonly ChatItem[] {
  return changed(items, key, (item) => (isWorking(item) ? { ...item, stopped: true } : item));
}

/** Shows all there is of an answer that was stopped. */
export function withRest(items: readonly ChatItem[], key: string): readonly ChatItem[] {
  return changed(items, key, ({ rest, ...item }) =>
    rest === undefined ? item : { ...item, text: rest, stopped: false },
  );
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
      return upsert(items, withAnswer(item, str(frame.payload['text']) ?? ''));
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
      if (item.from !== 'coach' || now?.from !== 'coach') return item;
      return item.text === '' || now.stopped === true ? now : item;
    }),
    ...live.filter(({ key, from }) => !known.has(`${from} ${key}`)),
  ];
}

/** @returns whether the coach still works on `item` */
export function isWorking(item: ChatItem): boolean {
  return (
    item.from === 'coach' &&
    !item.final &&
    item.stopped !== true &&
    item.state !== 'DONE' &&
    item.state !== 'FAILED'
  );
}

/** @returns whether there is anything to show: an answer may consist of a panel alone */
export function isVisible(item: ChatItem): boolean {
  if (item.from === 'athlete' || item.text !== '' || isWorking(item)) return true;
  return item.state === 'FAILED' || item.stopped === true;
}
