import { queryOptions } from '@tanstack/react-query';
import { FIRST } from '../api/first';
import { ApiError, request } from '../api/http';
import { list, load, num, obj, str, strings, type Json } from '../api/read';
import type { Load } from '../units/units';

/** The part of a query's key that every query about plans begins with. */
export const PLAN_KEY = ['plan'] as const;

/** An exercise of a planned session. */
export interface PlannedExercise {
  readonly exerciseId?: string;
  readonly name: string;
  readonly sets: number;
  /** Fewest and most reps of a set. */
  readonly repRange?: readonly [number, number];
  readonly targetRpe?: number;
  /** Absent where the athlete chooses. */
  readonly load?: Load;
  readonly reason?: string;
}

/** A planned session of the week. */
export interface PlannedSession {
  /** Local date, `YYYY-MM-DD`. */
  readonly day: string;
  readonly name: string;
  readonly minutes?: number;
  readonly exercises: readonly PlannedExercise[];
}

/** The plan in force. */
export interface Plan {
  readonly planId?: string;
  /** The event that made this version; `GET /explain` opens it. */
  readonly eventId?: string;
  readonly version?: number;
  /** Place in the mesocycle: 1 to 4 add sets, 5 is lighter. */
  readonly mesocycleWeek?: number;
  readonly notes: readonly string[];
  readonly weekStart?: string;
  readonly markdown: string;
  readonly sessions: readonly PlannedSession[];
}

const DIFF_STATUSES = ['OPEN', 'ACCEPTED', 'DENIED', 'SUPERSEDED', 'EXPIRED', 'STALE'] as const;

/** How a proposed change stands. */
export type DiffStatus = (typeof DIFF_STATUSES)[number];

/** A proposed change as the gateway knows it. */
export interface DiffState {
  readonly diffId: string;
  readonly status: DiffStatus;
  readonly expiresAt?: string;
  readonly proposedAt?: string;
  /** The event that proposed it; `GET /explain` opens it. */
  readonly eventId?: string;
  readonly reason: string;
  readonly operations: readonly Json[];
  /** Empty where the version it is based on is not known any more. */
  readonly beforeMarkdown: string;
  readonly afterMarkdown: string;
}

function readExercise(exercise: Json): PlannedExercise {
  const range = exercise['repRange'];
  const [low, high] = Array.isArray(range) ? [num(range[0]), num(range[1])] : [];
  return {
    exerciseId: str(exercise['exerciseId']),
    name: str(exercise['name']) ?? '',
    sets: num(exercise['sets']) ?? 0,
    repRange: low === undefined || high === undefined ? undefined : [low, high],
    targetRpe: num(exercise['targetRpe']),
    load: load(exercise['load']),
    reason: str(exercise['reason']),
  };
}

function readSession(session: Json): PlannedSession {
  return {
    day: str(session['day']) ?? '',
    name: str(session['name']) ?? '',
    minutes: num(session['minutes']),
    exercises: list(session['exercises']).map(readExercise),
  };
}

/** Reads a plan; null when it has no text. */
export function readPlan(plan: Json): Plan | null {
  const markdown = str(plan['markdown']);
  if (markdown === undefined) return null;
  return {
    planId: str(plan['planId']),
    eventId: str(plan['eventId']),
    version: num(plan['version']),
    mesocycleWeek: num(plan['mesocycleWeek']),
    notes: strings(plan['notes']),
    weekStart: str(plan['weekStart']),
    markdown,
    sessions: list(plan['sessions']).map(readSession),
  };
}

/** Whether there ever was a plan. */
async function wasPlanned(): Promise<boolean> {
  const page = obj(await request(FIRST.planned));
  return list(page['events']).length > 0;
}

async function fetchPlan(known: boolean): Promise<Plan | null> {
  // Asked first where none is known, so that who has no plan yet meets no refusal.
  if (!known && !(await wasPlanned())) return null;
  try {
    return readPlan(obj(await request('/plan')));
  } catch (error) {
    // Its making is in the log, the plan itself not yet in its view: an answer, not a failure.
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}

async function fetchDiffs(): Promise<readonly DiffState[]> {
  return list(obj(await request(FIRST.diffs))['diffs']).flatMap((diff) => {
    const diffId = str(diff['diffId']);
    const status = DIFF_STATUSES.find((known) => known === diff['status']);
    if (diffId === undefined || status === undefined) return [];
    return [
      {
        diffId,
        status,
        expiresAt: str(diff['expiresAt']),
        proposedAt: str(diff['proposedAt']),
        eventId: str(diff['eventId']),
        reason: str(diff['reason']) ?? '',
        operations: list(diff['operations']),
        beforeMarkdown: str(diff['beforeMarkdown']) ?? '',
        afterMarkdown: str(diff['afterMarkdown']) ?? '',
      },
    ];
  });
}

/** The plan in force; null when there is none. */
export const planQuery = queryOptions<Plan | null>({
  queryKey: [...PLAN_KEY, 'current'],
  queryFn: ({ client, queryKey }) => fetchPlan(client.getQueryData(queryKey) != null),
});

/** All proposed changes, newest first. */
export const diffsQuery = queryOptions({ queryKey: [...PLAN_KEY, 'diffs'], queryFn: fetchDiffs });
