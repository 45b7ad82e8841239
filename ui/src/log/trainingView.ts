import { load, obj, str, type Json } from '../api/read';
import { toKg, type Load } from '../units/units';
import { standing, type Absence } from './absence';
import { isAssisted } from './assistance';
import { type SetFact, type TrainingLog, type WorkoutFact } from './foldLog';
import { nameKey } from './nameKey';
import { localDay } from './localDay';
import { isLater, type SetFields } from './logEvent';
import { isEntry, standingEntry, type EntryType } from './standingEntry';

/** A set that stands, corrected and placed on its day. */
export interface SetRow extends SetFields {
  /** The event that logged it, and the last that spoke of it. */
  readonly eventId: string;
  readonly lastEventId: string;
  readonly corrected: boolean;
  readonly occurredAt: string;
  /** ISO date in the zone it was logged in; a correction does not move it. */
  readonly day: string;
  /** Catalogue id, else the name in small letters. */
  readonly exercise: string;
  /** Entered kilograms, negative for help; undefined when none was entered. */
  readonly kg?: number;
}

/** A workout with the sets that stand, in order. */
export interface Workout {
  readonly workoutId: string;
  readonly name?: string;
  readonly day: string;
  readonly startedAt: string;
  readonly completedAt?: string;
  readonly sessionRpe?: number;
  readonly note?: string;
  readonly imported: boolean;
  readonly sets: readonly SetRow[];
  readonly workSets: number;
  /** Entered kilograms times reps over the work sets; help is not counted. */
  readonly tonnageKg: number;
}

/** A body weight with its day (ISO date). */
export interface BodyWeight {
  readonly eventId: string;
  readonly day: string;
  readonly at: number;
  readonly load: Load;
}

/** A body weight, conditioning or check-in as it stands. */
export interface EntryRow {
  readonly eventId: string;
  readonly type: EntryType;
  readonly day: string;
  /** ISO instant. */
  readonly occurredAt: string;
  readonly payload: Json;
}

/** The log as pages show it. */
export interface TrainingView {
  /** Newest first. */
  readonly workouts: readonly Workout[];
  /** Oldest first. */
  readonly weights: readonly BodyWeight[];
  /** Newest first. */
  readonly entries: readonly EntryRow[];
  /** Days without training, the earliest first. */
  readonly absences: readonly Absence[];
}

/** @returns whether a set counts as work: everything but a warm-up */
export function isWork({ setType }: { readonly setType: string }): boolean {
  return setType !== 'WARMUP';
}

function entryRows(log: TrainingLog): EntryRow[] {
  return [...log.weights.values(), ...log.told.values()]
    .filter(({ eventId }) => !log.gone.has(eventId))
    .sort((a, b) => (isLater(a, b) ? -1 : 1))
    .flatMap((event) => {
      const { type, eventId, occurredAt, zoneId } = event;
      if (!isEntry(type)) return [];
      const payload = standingEntry(event, log.entries.get(eventId));
      return [{ eventId, type, occurredAt, day: localDay(occurredAt, zoneId), payload }];
    });
}

function bodyWeights(log: TrainingLog): BodyWeight[] {
  return [...log.weights.values()]
    .filter((event) => event.type !== 'BodyweightLogged' || !log.gone.has(event.eventId))
    .flatMap((event) => {
      const said = event.type === 'BodyweightLogged' ? 'load' : 'bodyweight';
      const weight = load(standingEntry(event, log.entries.get(event.eventId))[said]);
      if (weight === undefined) return [];
      const day = localDay(event.occurredAt, event.zoneId);
      return [{ eventId: event.eventId, day, at: Date.parse(event.occurredAt), load: weight }];
    })
    .sort((a, b) => a.at - b.at || (a.eventId < b.eventId ? -1 : 1));
}

function row(
  logged: SetFact,
  correction: SetFact | undefined,
  mappedId: string | undefined,
): SetRow {
  const { event } = logged;
  const set = correction?.set ?? logged.set;
  const exerciseId = mappedId ?? set.exerciseId;
  const kg = set.load === undefined ? undefined : toKg(set.load);
  return {
    ...set,
    exerciseId,
    eventId: event.eventId,
    lastEventId: correction?.event.eventId ?? event.eventId,
    corrected: correction !== undefined,
    occurredAt: event.occurredAt,
    day: localDay(event.occurredAt, event.zoneId),
    exercise: exerciseId ?? nameKey(set.exerciseName),
    kg,
  };
}

function tonnage({ exerciseName, exerciseId, kg, reps }: SetRow): number {
  const help = isAssisted(exerciseName, exerciseId);
  return help ? 0 : Math.max(0, kg ?? 0) * (reps ?? 0);
}

function workout(workoutId: string, sets: SetRow[], fact: WorkoutFact, imported: boolean): Workout {
  const first = sets[0] as SetRow;
  const work = sets.filter(isWork);
  const said = obj(fact.completed?.payload);
  const sessionRpe = said['sessionRpe'];
  return {
    workoutId,
    name: str(fact.started?.payload['name']),
    day: first.day,
    startedAt: fact.started?.occurredAt ?? first.occurredAt,
    completedAt: fact.completed?.occurredAt,
    sessionRpe: typeof sessionRpe === 'number' ? sessionRpe : undefined,
    note: str(said['note']),
    imported,
    sets,
    workSets: work.length,
    tonnageKg: work.reduce((sum, set) => sum + tonnage(set), 0),
  };
}

/** The sets that stand as workouts, newest first; one without a standing set is none. */
export function trainingView(log: TrainingLog): TrainingView {
  const byWorkout = new Map<string, SetRow[]>();
  const imported = new Set<string>();
  for (const [setId, logged] of log.logged) {
    if (log.removed.has(setId)) continue;
    const correction = log.corrections.get(setId);
    const name = (correction?.set ?? logged.set).exerciseName;
    const mapped = str(log.names.get(nameKey(name))?.payload['exerciseId']);
    const made = row(logged, correction, mapped);
    const sets = byWorkout.get(made.workoutId);
    if (sets === undefined) byWorkout.set(made.workoutId, [made]);
    else sets.push(made);
    if (logged.event.source === 'IMPORT') imported.add(made.workoutId);
  }
  const workouts = [...byWorkout].map(([id, sets]) => {
    // Imported sets share an instant; sorting keeps the order of the log among them.
    sets.sort((a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt));
    return workout(id, sets, log.workouts.get(id) ?? {}, imported.has(id));
  });
  workouts.sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  return {
    workouts,
    weights: bodyWeights(log),
    entries: entryRows(log),
    absences: standing(log.away, log.back),
  };
}
