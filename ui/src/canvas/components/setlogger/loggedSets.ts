import { actionOf } from '../../../a2ui/actions';
import { load, num, obj, str, type Json } from '../../../api/read';
import type { Delivery, OutboxEntry } from '../../../realtime/outbox';
import type { PerformedSet } from '../../../contract/made/PerformedSet';
import type { Load } from '../../../units/units';

/** A set of this exercise in this workout, with its fate. */
export interface LoggedSet {
  readonly setId: string;
  readonly setIndex?: number;
  readonly setType?: string;
  readonly load?: Load;
  readonly reps?: number;
  readonly rpe?: number;
  readonly delivery: Delivery;
}

interface Wanted {
  readonly workoutId: string;
  /** null takes every exercise. */
  readonly exerciseName: string | null;
}

interface Sources {
  /** What the coach put into the panel. */
  readonly given: readonly Json[];
  /** The running workout of the athlete's view. */
  readonly current: { workoutId: string; sets: readonly PerformedSet[] } | null;
  readonly outbox: readonly OutboxEntry[];
}

const ACKED: Delivery = { state: 'acked' };

function read(set: Json, delivery: Delivery): LoggedSet[] {
  const setId = str(set['setId']);
  if (setId === undefined) return [];
  return [
    {
      setId,
      setIndex: num(set['setIndex']),
      setType: str(set['setType']),
      load: load(set['load']),
      reps: num(set['reps']),
      rpe: num(set['rpe']),
      delivery,
    },
  ];
}

function sameExercise(name: unknown, wanted: Wanted): boolean {
  if (wanted.exerciseName === null) return true;
  const key = (text: string) => text.trim().toLowerCase();
  return typeof name === 'string' && key(name) === key(wanted.exerciseName);
}

function fromOutbox(entries: readonly OutboxEntry[], wanted: Wanted): LoggedSet[] {
  return entries.flatMap((entry) => {
    const { name, context } = actionOf(entry);
    const set = obj(context);
    const ours =
      name === 'logSet' &&
      set['workoutId'] === wanted.workoutId &&
      sameExercise(set['exerciseName'], wanted);
    return ours ? read(set, entry.delivery) : [];
  });
}

/**
 * The sets logged so far, each once: from the panel, from the athlete's view, and from this
 * browser. The first two are facts of the log and win over what we remember of sending.
 */
export function loggedSets(wanted: Wanted, { given, current, outbox }: Sources): LoggedSet[] {
  const viewed = current?.workoutId === wanted.workoutId ? current.sets : [];
  const all = [
    ...given.flatMap((set) => read(set, ACKED)),
    ...viewed
      .filter(({ exerciseName }) => sameExercise(exerciseName, wanted))
      .map((set) => ({ ...set, delivery: ACKED })),
    ...fromOutbox(outbox, wanted),
  ];
  const byId = new Map<string, LoggedSet>();
  for (const set of all) if (!byId.has(set.setId)) byId.set(set.setId, set);
  return [...byId.values()];
}

/** What a set needs to have a place among others. */
interface Placed {
  readonly setIndex?: number;
  readonly delivery: Delivery;
}

const isKept = ({ delivery }: Placed) => delivery.state !== 'failed';

/** @returns the stored place of the next set, from 0: after all we know of, and no less than `asked` */
export function nextIndex(sets: readonly Placed[], asked?: number): number {
  const kept = sets.filter(isKept);
  const highest = Math.max(-1, ...kept.map(({ setIndex }) => setIndex ?? -1));
  return Math.max(asked ?? 0, highest + 1, kept.length);
}

/**
 * @returns what the next set is called, from 1: its place in order. Stored places are no names: older sets were
 * stored from 1.
 */
export function nextNumber(sets: readonly Placed[]): number {
  return sets.filter(isKept).length + 1;
}
