import { actionOf } from '../a2ui/actions';
import { list, load, num, obj, str, type Json } from '../api/read';
import { parseTyped } from '../canvas/components/setlogger/setForm';
import { newEnvelope, type Envelope } from '../realtime/envelope';
import type { OutboxEntry } from '../realtime/outbox';
import { ownEvents } from '../workout/ownEvents';

/** What of a refused message the athlete can correct; numbers as typed. */
export interface Mendable {
  readonly text?: string;
  readonly exerciseName?: string;
  readonly load?: string;
  readonly unit?: 'kg' | 'lb';
  readonly reps?: string;
  readonly rpe?: string;
}

/** @returns what can be corrected; empty where the message can only be sent as it is */
export function mendable(entry: OutboxEntry): Mendable {
  if (entry.envelope.type === 'chat.send')
    return { text: str(entry.envelope.payload['text']) ?? '' };
  const [event] = ownEvents([entry]);
  if (event === undefined || !['SetLogged', 'SetCorrected'].includes(event.type)) return {};
  const { payload } = event;
  const given = load(payload['load']);
  return {
    exerciseName: str(payload['exerciseName']) ?? '',
    load: given === undefined ? '' : String(given.value),
    unit: given?.unit ?? 'kg',
    reps: String(num(payload['reps']) ?? ''),
    rpe: String(num(payload['rpe']) ?? ''),
  };
}

/** The payload of a set with what was corrected; an emptied field is left out. */
function mendedSet(payload: Json, change: Mendable): Json {
  const value = parseTyped(change.load ?? '');
  const rest = Object.fromEntries(
    Object.entries(payload).filter(([name]) => !['load', 'reps', 'rpe'].includes(name)),
  );
  const [reps, rpe] = [parseTyped(change.reps ?? ''), parseTyped(change.rpe ?? '')];
  return {
    ...rest,
    exerciseName: change.exerciseName?.trim() ?? rest['exerciseName'],
    ...(value === null ? {} : { load: { value, unit: change.unit ?? 'kg' } }),
    ...(reps === null ? {} : { reps }),
    ...(rpe === null ? {} : { rpe }),
  };
}

/**
 * The refused message as it should be sent again. It has a new id: what was refused never reached
 * the log, and the old id must not stand for two contents. The moment it happened stays.
 */
export function mended(entry: OutboxEntry, change: Mendable): Envelope {
  const { type, payload, ts } = entry.envelope;
  const again = (next: Json): Envelope => ({ ...newEnvelope(type, next), ts });
  if (type === 'chat.send') return again({ ...payload, text: change.text?.trim() ?? '' });
  const isSet = change.reps !== undefined;
  if (type === 'event.append') {
    const events = list(payload['events']).map((event) => ({
      ...event,
      eventId: crypto.randomUUID(),
      payload: isSet ? mendedSet(obj(event['payload']), change) : event['payload'],
    }));
    return again({ ...payload, events });
  }
  const action = actionOf(entry);
  if (!isSet) return again(payload);
  const context = mendedSet(obj(action['context']), change);
  const message = obj(payload['message']);
  return again({ ...payload, message: { ...message, action: { ...action, context } } });
}
