import { load, num, obj, str, type Json } from '../api/read';
import { chartRpe, estimateOneRepMax } from '../science/oneRepMax';
import type { Load } from '../units/units';

/** What an explanation comes down to, in one sentence. Loads keep their unit. */
export type Said =
  | {
      readonly is: 'set';
      readonly load: Load;
      readonly reps: number;
      /** Undefined where none was given. */
      readonly rpe?: number;
      /** Repetitions that were left, by the RPE. */
      readonly left?: number;
      readonly one: Load;
    }
  | {
      readonly is: 'day';
      readonly load: number;
      readonly atl: number;
      readonly ctl: number;
      readonly so: 'fresh' | 'balanced' | 'high';
    }
  | {
      readonly is: 'week';
      readonly sessions: number;
      readonly workSets: number;
      readonly tonnageKg: number;
    }
  | { readonly is: 'reason'; readonly text: string };

/** Beyond this share of what one is used to, a balance says something. */
const SHARE = 0.2;

function saidOfSet(payload: Json): Said | null {
  const [weight, reps, rpe] = [load(payload['load']), num(payload['reps']), num(payload['rpe'])];
  if (weight === undefined || reps === undefined || payload['setType'] === 'WARMUP') return null;
  const estimate = estimateOneRepMax(weight.value, reps, rpe ?? null);
  if (estimate === null) return null;
  const one = { value: estimate.value, unit: weight.unit };
  const told = rpe === undefined ? {} : { rpe, left: 10 - chartRpe(rpe) };
  return { is: 'set', load: weight, reps, ...told, one };
}

function saidOfDay(served: Json): Said | null {
  const [atl, ctl] = [num(served['atl']), num(served['ctl'])];
  if (atl === undefined || ctl === undefined) return null;
  const balance = ctl - atl;
  const so = balance > SHARE * ctl ? 'fresh' : balance < -SHARE * ctl ? 'high' : 'balanced';
  return { is: 'day', load: num(served['load']) ?? 0, atl, ctl, so };
}

function saidOfWeek(served: Json): Said | null {
  const [sessions, workSets] = [num(served['sessions']), num(served['workSets'])];
  if (sessions === undefined || workSets === undefined) return null;
  return { is: 'week', sessions, workSets, tonnageKg: num(served['tonnageKg']) ?? 0 };
}

/** @returns what an explanation says in a sentence; null where only its details say it */
export function saidOf(explanation: Json): Said | null {
  const event = obj(explanation['event']);
  const payload = obj(event['payload']);
  const type = str(event['type']);
  if (type === 'SetLogged' || type === 'SetCorrected') return saidOfSet(payload);
  const reason = str(payload['reason']);
  if (reason !== undefined) return { is: 'reason', text: reason };
  const served = obj(explanation['served']);
  return saidOfDay(served) ?? saidOfWeek(served);
}
