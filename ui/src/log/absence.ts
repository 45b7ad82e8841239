import { str, type Json } from '../api/read';
import { readAbsenceEntry, type AbsenceEntry } from '../contract/made/AbsenceEntry';
import type { AbsenceReason } from '../contract/made/AbsenceReason';
import type { LogEvent } from './logEvent';

/** Days without training, both ends included (ISO dates). */
export interface Absence extends AbsenceEntry {
  readonly reason: AbsenceReason;
}

const DAY_MS = 86_400_000;

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}

/** @returns an absence of the view with a reason this client knows */
export function known(entry: AbsenceEntry): Absence {
  return { ...entry, reason: entry.reason ?? 'OTHER' };
}

/** @returns what an `AbsencePlanned` says; none where it is no absence */
export function readAbsence(payload: Json): Absence[] {
  const entry = readAbsenceEntry(payload);
  return entry === undefined || entry.to < entry.from ? [] : [known(entry)];
}

/**
 * An absence cut short by an earlier return.
 *
 * @param on the first day that is no longer of it; undefined where nothing was said
 * @returns none where it ended before it began
 */
export function cutShort(absence: Absence, on: string | undefined): Absence[] {
  if (on === undefined || on > absence.to) return [absence];
  return on <= absence.from ? [] : [{ ...absence, to: dayBefore(on) }];
}

function byDays(a: Absence, b: Absence): number {
  return (
    a.from.localeCompare(b.from) ||
    a.to.localeCompare(b.to) ||
    a.absenceId.localeCompare(b.absenceId)
  );
}

/**
 * The absences that stand, the earliest first: the last plan of each, cut short by the last word about
 * its end, which may have come before it.
 *
 * @param planned by id, the last `AbsencePlanned`
 * @param ended by id, the last `AbsenceEnded`
 */
export function standing(
  planned: ReadonlyMap<string, LogEvent>,
  ended: ReadonlyMap<string, LogEvent>,
): readonly Absence[] {
  return [...planned.values()]
    .flatMap(({ payload }) => readAbsence(payload))
    .flatMap((absence) => cutShort(absence, str(ended.get(absence.absenceId)?.payload['on'])))
    .sort(byDays);
}

/** @returns the absence a day (ISO date) lies in; of several the one that lasts longest */
export function awayOn(absences: readonly Absence[], day: string): Absence | undefined {
  return absences
    .filter(({ from, to }) => from <= day && day <= to)
    .sort((a, b) => b.to.localeCompare(a.to))[0];
}

/** What this browser has said of absences, oldest first. */
type Said = readonly { readonly type: string; readonly payload: Json }[];

/** @returns the absences of the view with what was said since on top, the earliest first */
export function withSaid(viewed: readonly Absence[], said: Said): readonly Absence[] {
  const byId = new Map(viewed.map((absence) => [absence.absenceId, absence]));
  const ended = new Map<string, string>();
  for (const { type, payload } of said) {
    if (type === 'AbsencePlanned') {
      readAbsence(payload).forEach((absence) => byId.set(absence.absenceId, absence));
    } else if (type === 'AbsenceEnded') {
      ended.set(String(payload['absenceId']), String(payload['on']));
    }
  }
  return [...byId.values()]
    .flatMap((absence) => cutShort(absence, ended.get(absence.absenceId)))
    .sort(byDays);
}
