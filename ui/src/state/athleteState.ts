import { list, load, num, obj, str, strings, type Json } from '../api/read';
import { readAbsence, type Absence } from '../log/absence';
import { isMassUnit, type Load, type MassUnit } from '../units/units';

/** A set as the materialized view shows it. */
export interface SetView {
  readonly setId: string;
  readonly exerciseName: string;
  readonly exerciseId?: string;
  readonly setType?: string;
  readonly load?: Load;
  readonly reps?: number;
  readonly rpe?: number;
}

/** A workout that is going on. */
export interface CurrentWorkout {
  readonly workoutId: string;
  readonly name?: string;
  readonly startedAt?: string;
  readonly sets: readonly SetView[];
}

/** A workout of the past, in totals. */
export interface RecentWorkout {
  readonly workoutId: string;
  readonly name?: string;
  readonly startedAt?: string;
  readonly workSets: number;
  readonly tonnageKg: number;
  readonly exercises: readonly string[];
}

/** What was done of an exercise in a session of the past. */
export interface LastSession {
  readonly exerciseId: string;
  /** Local date, `YYYY-MM-DD`. */
  readonly day: string;
  readonly sets: readonly { setType?: string; load?: Load; reps?: number; rpe?: number }[];
}

/** What `GET /state` says about the athlete, with every odd or missing field made harmless. */
export interface AthleteState {
  readonly userId: string;
  /** How far it has taken the log in. */
  readonly cursor?: string;
  readonly profile: {
    displayName?: string;
    unit?: MassUnit;
    zoneId?: string;
    /** Whether the onboarding form was answered; absent where the gateway does not say. */
    onboarded?: boolean;
    goal?: string;
    experience?: string;
    daysPerWeek?: number;
    sessionMinutes?: number;
    equipment: readonly string[];
    limitations: readonly string[];
    /** Ids of exercises that are never planned. */
    excludedExercises: readonly string[];
    /** Smallest step of load; absent where the athlete gave none. */
    plateStep?: Load;
    /** Goals for lifts by id, as the log has them. */
    liftGoals: Json;
  };
  readonly counts: { events: number; workouts: number; workSets: number; tonnageKg: number };
  readonly currentWorkout: CurrentWorkout | null;
  readonly recentWorkouts: readonly RecentWorkout[];
  readonly bodyweight: Load | null;
  /** When that was. */
  readonly weighedAt?: string;
  /** By exercise, the latest sessions, oldest first. */
  readonly lastSessions: readonly LastSession[];
  /** The latest days without training, the latest first. */
  readonly absences: readonly Absence[];
}

function readSet(value: unknown): SetView[] {
  const set = obj(value);
  const setId = str(set['setId']);
  if (setId === undefined) return [];
  return [
    {
      setId,
      exerciseName: str(set['exerciseName']) ?? '',
      exerciseId: str(set['exerciseId']),
      setType: str(set['setType']),
      load: load(set['load']),
      reps: num(set['reps']),
      rpe: num(set['rpe']),
    },
  ];
}

function readCurrent(value: unknown): CurrentWorkout | null {
  const workout = obj(value);
  const workoutId = str(workout['workoutId']);
  if (workoutId === undefined) return null;
  return {
    workoutId,
    name: str(workout['name']),
    startedAt: str(workout['startedAt']),
    sets: list(workout['sets']).flatMap(readSet),
  };
}

function readRecent(value: unknown): RecentWorkout {
  const workout = obj(value);
  return {
    workoutId: str(workout['workoutId']) ?? '',
    name: str(workout['name']),
    startedAt: str(workout['startedAt']),
    workSets: num(workout['workSets']) ?? 0,
    tonnageKg: num(workout['tonnageKg']) ?? 0,
    exercises: strings(workout['exercises']),
  };
}

function readLast(value: unknown): LastSession[] {
  const session = obj(value);
  const [exerciseId, day] = [str(session['exerciseId']), str(session['day'])];
  if (exerciseId === undefined || day === undefined) return [];
  const sets = list(session['sets']).map((set) => ({
    setType: str(set['setType']),
    load: load(set['load']),
    reps: num(set['reps']),
    rpe: num(set['rpe']),
  }));
  return [{ exerciseId, day, sets }];
}

/** Reads the body of `GET /state`. */
export function readState(body: unknown): AthleteState {
  const state = obj(body);
  const profile = obj(state['profile']);
  const counts = obj(state['counts']);
  const { unit, onboarded } = profile;
  return {
    userId: str(state['userId']) ?? '',
    cursor: str(state['cursor']),
    profile: {
      displayName: str(profile['displayName']),
      unit: isMassUnit(unit) ? unit : undefined,
      zoneId: str(profile['zoneId']),
      onboarded: typeof onboarded === 'boolean' ? onboarded : undefined,
      goal: str(profile['goal']),
      experience: str(profile['experience']),
      daysPerWeek: num(profile['daysPerWeek']),
      sessionMinutes: num(profile['sessionMinutes']),
      equipment: strings(profile['equipment']),
      limitations: strings(profile['limitations']),
      excludedExercises: strings(profile['excludedExercises']),
      plateStep: load(profile['plateStep']),
      liftGoals: obj(profile['liftGoals']),
    },
    counts: {
      events: num(counts['events']) ?? 0,
      workouts: num(counts['workouts']) ?? 0,
      workSets: num(counts['workSets']) ?? 0,
      tonnageKg: num(counts['tonnageKg']) ?? 0,
    },
    currentWorkout: readCurrent(state['currentWorkout']),
    recentWorkouts: list(state['recentWorkouts']).map(readRecent),
    bodyweight: load(state['bodyweight']) ?? load(obj(state['bodyweight'])['load']) ?? null,
    weighedAt: str(obj(state['bodyweight'])['occurredAt']),
    lastSessions: list(state['lastSessions']).flatMap(readLast),
    absences: list(state['absences']).flatMap(readAbsence),
  };
}
