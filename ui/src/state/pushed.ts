import { list, obj, str, type Json } from '../api/read';
import type { Lift } from '../contract/made/Lift';
import type { Plan } from '../contract/made/Plan';
import { readFatigueDay, type FatigueDay } from '../contract/made/FatigueDay';
import type { Acked } from '../realtime/acked';
import { includes, placeOf } from '../realtime/place';
import { readReview, type Review } from '../contract/made/Review';
import { readState } from './athleteState';
import type { FetchedState } from './useAthleteState';

/**
 * Rows that were pushed, laid into answers that are here. Each takes an answer and gives the one the gateway would give
 * now; undefined where it has to be asked.
 */

/** @returns the list with each row in the place of the one that has its key, in order; the same one when there are no rows */
function replaced<T>(
  answer: readonly T[],
  rows: readonly T[],
  keyOf: (row: T) => string,
  order: 1 | -1,
): readonly T[] {
  if (rows.length === 0) return answer;
  const byKey = new Map([...answer, ...rows].map((row) => [keyOf(row), row]));
  return [...byKey.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -order : order));
}

/**
 * The state with a row in its place, unless that is older: two gateways may not be equally far.
 *
 * @param acked what the log took last from this browser
 */
export function withState(
  answer: FetchedState,
  row: Json,
  acked: Acked | undefined,
): FetchedState | undefined {
  const pushed = readState(row);
  const [here, there] = [placeOf(answer.cursor), placeOf(pushed.cursor)];
  if (pushed.userId !== answer.userId || here === undefined || here.log !== there?.log) {
    return undefined;
  }
  const newer = there.event < here.event ? answer : pushed;
  return withAcked({ ...newer, upTo: answer.upTo }, acked);
}

/** The state with what is known to be in it of what this browser has said. */
export function withAcked(answer: FetchedState, acked: Acked | undefined): FetchedState {
  return acked !== undefined && acked.at !== answer.upTo && includes(answer.cursor, acked.cursor)
    ? { ...answer, upTo: acked.at }
    : answer;
}

/** All days of load and fatigue. */
export function withDays(answer: readonly FatigueDay[], rows: readonly Json[]) {
  const shown = rows
    .filter((row) => row['modelled'] !== false)
    .flatMap((row) => readFatigueDay(row) ?? []);
  return replaced(answer, shown, ({ date }) => date, 1);
}

const dateOf = (row: Json) => str(row['date']) ?? '';

/** What a row of a day has beside the figures of the day. */
const BESIDE = new Set(['modelled', 'readiness', 'signals']);

function dayOf(row: Json): Json {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !BESIDE.has(name)));
}

/** `GET /fatigue` from a day on; of a day that has no readiness any more, none is left. */
export function withDaysFrom(answer: Json, rows: readonly Json[], from: string): Json {
  // What lies behind a cut belongs to the next page.
  const next = str(answer['next']);
  const own = rows.filter((row) => {
    const date = dateOf(row);
    return date !== '' && date >= from && (next === undefined || date < next);
  });
  const days = new Set(own.map(dateOf));
  const without = (name: string) => list(answer[name]).filter((row) => !days.has(dateOf(row)));
  const readiness = own.flatMap((row) => (row['readiness'] == null ? [] : [obj(row['readiness'])]));
  const signals = own.flatMap((row) => list(row['signals']));
  const shown = own.filter((row) => row['modelled'] !== false).map(dayOf);
  // Signals of a day keep their order.
  const byDate = (a: Json, b: Json) => dateOf(a).localeCompare(dateOf(b));
  return {
    ...answer,
    days: [...without('days'), ...shown].sort(byDate),
    readiness: [...without('readiness'), ...readiness].sort(byDate),
    signals: [...without('signals'), ...signals].sort(byDate),
  };
}

/** Reviews from an ISO week on, newest first. */
export function withWeeks(answer: readonly Review[], rows: readonly Json[], from: string) {
  const own = rows.flatMap((row) => readReview(row) ?? []).filter(({ week }) => week >= from);
  return replaced(answer, own, ({ week }) => week, -1);
}

/** @returns the row of an ISO week; undefined where none of the rows is of it */
export function rowOfWeek(rows: readonly Json[], week: string): Json | undefined {
  return rows.find((row) => row['week'] === week);
}

/** The exercises that were ever trained. */
export function withLifts(answer: readonly Lift[], rows: readonly Lift[]) {
  return replaced(answer, rows, ({ exercise }) => exercise, 1);
}

/** The plan in force, unless the row is an earlier version of it. */
export function withPlan(answer: Plan | null, pushed: Plan): Plan {
  const isOlder =
    answer !== null &&
    answer.planId === pushed.planId &&
    (answer.version ?? 0) > (pushed.version ?? 0);
  return isOlder ? answer : pushed;
}
