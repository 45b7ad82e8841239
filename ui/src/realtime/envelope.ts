import { obj, str, type Json } from '../api/read';
import { newTrace } from './trace';

/** The one frame of the socket, both ways. */
export interface Envelope {
  readonly type: string;
  readonly id: string;
  readonly ts: string;
  readonly traceId?: string;
  /** W3C Trace Context of what the athlete did; of frames of ours alone. */
  readonly traceparent?: string;
  readonly cursor?: string;
  readonly payload: Json;
}

/** @returns the frame, or null when the text is not one */
export function readEnvelope(text: unknown): Envelope | null {
  if (typeof text !== 'string') return null;
  try {
    const frame = obj(JSON.parse(text));
    const type = str(frame['type']);
    if (type === undefined) return null;
    return {
      type,
      id: str(frame['id']) ?? '',
      ts: str(frame['ts']) ?? '',
      traceId: str(frame['traceId']),
      cursor: str(frame['cursor']),
      payload: obj(frame['payload']),
    };
  } catch {
    return null;
  }
}

/** @returns a new frame of ours; `id` is the event id where the frame becomes an event */
export function newEnvelope(
  type: string,
  payload: Json,
  id: string = crypto.randomUUID(),
): Envelope {
  return { type, id, ts: new Date().toISOString(), ...newTrace(), payload };
}
