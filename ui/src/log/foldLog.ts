import { nameKey } from './nameKey';
import { isLater, readSetFields, type LogEvent, type SetFields } from './logEvent';

/** A set as an event said it. */
export interface SetFact {
  readonly event: LogEvent;
  readonly set: SetFields;
}

/** What the events say about one workout, apart from its sets. */
export interface WorkoutFact {
  readonly started?: LogEvent;
  readonly completed?: LogEvent;
}

/**
 * The log taken in so far. Any order of events, in any pieces, gives the same; a correction may come
 * before its set and waits for it, and a removal is final.
 */
export interface TrainingLog {
  /** Place of the last event taken in; empty before the first. */
  readonly cursor: string;
  /** By set id. */
  readonly logged: ReadonlyMap<string, SetFact>;
  readonly corrections: ReadonlyMap<string, SetFact>;
  readonly removed: ReadonlySet<string>;
  /** By workout id. */
  readonly workouts: ReadonlyMap<string, WorkoutFact>;
  /** Events that say a body weight, by event id. */
  readonly weights: ReadonlyMap<string, LogEvent>;
  /** Conditioning and check-ins, by event id. */
  readonly told: ReadonlyMap<string, LogEvent>;
  /** The last correction of an entry, by the event that logged it; it may be here before its entry. */
  readonly entries: ReadonlyMap<string, LogEvent>;
  /** Events whose entry was removed; final. */
  readonly gone: ReadonlySet<string>;
  /** What the athlete said a name means, by name in small letters. */
  readonly names: ReadonlyMap<string, LogEvent>;
  /** The last plan of an absence, by its id. */
  readonly away: ReadonlyMap<string, LogEvent>;
  /** The last word about the end of an absence, by its id; it may be here before its plan. */
  readonly back: ReadonlyMap<string, LogEvent>;
}

/** Nothing taken in yet. */
export const EMPTY_LOG: TrainingLog = {
  cursor: '',
  logged: new Map(),
  corrections: new Map(),
  removed: new Set(),
  workouts: new Map(),
  weights: new Map(),
  told: new Map(),
  entries: new Map(),
  gone: new Set(),
  names: new Map(),
  away: new Map(),
  back: new Map(),
};

class Draft {
  cursor: string;
  readonly logged: Map<string, SetFact>;
  readonly corrections: Map<string, SetFact>;
  readonly removed: Set<string>;
  readonly workouts: Map<string, WorkoutFact>;
  readonly weights: Map<string, LogEvent>;
  readonly told: Map<string, LogEvent>;
  readonly entries: Map<string, LogEvent>;
  readonly gone: Set<string>;
  readonly names: Map<string, LogEvent>;
  readonly away: Map<string, LogEvent>;
  readonly back: Map<string, LogEvent>;

  constructor(log: TrainingLog) {
    this.cursor = log.cursor;
    this.logged = new Map(log.logged);
    this.corrections = new Map(log.corrections);
    this.removed = new Set(log.removed);
    this.workouts = new Map(log.workouts);
    this.weights = new Map(log.weights);
    this.told = new Map(log.told);
    this.entries = new Map(log.entries);
    this.gone = new Set(log.gone);
    this.names = new Map(log.names);
    this.away = new Map(log.away);
    this.back = new Map(log.back);
  }

  take(event: LogEvent): void {
    if (event.cursor !== '') this.cursor = event.cursor;
    const { payload } = event;
    switch (event.type) {
      case 'SetLogged':
        return keepSet(this.logged, event);
      case 'SetCorrected':
        return keepSet(this.corrections, event);
      case 'SetRemoved':
        this.removed.add(String(payload['setId']));
        return;
      case 'WorkoutStarted':
        return this.takeWorkout(event, 'started');
      case 'WorkoutCompleted':
        return this.takeWorkout(event, 'completed');
      case 'ExerciseMapped': {
        const name = payload['exerciseName'];
        if (typeof name === 'string') keepLater(this.names, nameKey(name), event);
        return;
      }
      case 'EntryRemoved':
        this.gone.add(String(payload['eventId']));
        return;
      case 'EntryCorrected':
        return keepLater(this.entries, String(payload['eventId']), event);
      case 'AbsencePlanned':
        return keepLater(this.away, String(payload['absenceId']), event);
      case 'AbsenceEnded':
        return keepLater(this.back, String(payload['absenceId']), event);
      case 'ConditioningLogged':
      case 'ReadinessCheckedIn':
        this.told.set(event.eventId, event);
        return;
      case 'BodyweightLogged':
      case 'UserOnboarded':
      case 'ProfileUpdated':
        this.weights.set(event.eventId, event);
    }
  }

  private takeWorkout(event: LogEvent, what: 'started' | 'completed'): void {
    const id = event.payload['workoutId'];
    if (typeof id !== 'string') return;
    const known = this.workouts.get(id);
    const before = known?.[what];
    if (before === undefined || isLater(event, before)) {
      this.workouts.set(id, { ...known, [what]: event });
    }
  }
}

function keepLater(map: Map<string, LogEvent>, key: string, event: LogEvent): void {
  const before = map.get(key);
  if (before === undefined || isLater(event, before)) map.set(key, event);
}

function keepSet(map: Map<string, SetFact>, event: LogEvent): void {
  const set = readSetFields(event.payload);
  if (set === null) return;
  const before = map.get(set.setId);
  if (before === undefined || isLater(event, before.event)) map.set(set.setId, { event, set });
}

/** Takes more events in; the log given stays as it was. Events taken in before change nothing. */
export function foldLog(log: TrainingLog, events: readonly LogEvent[]): TrainingLog {
  if (events.length === 0) return log;
  const draft = new Draft(log);
  for (const event of events) draft.take(event);
  return draft;
}
