import { formatLoadIn } from '../i18n/format';
import type { MassUnit } from '../units/units';
import type { SessionExercise } from '../contract/made/SessionExercise';

/** @returns sets and reps such as "3 × 6–10" */
export function setsText({ sets, repRange }: SessionExercise): string {
  if (repRange === undefined) return String(sets);
  const [low, high] = repRange;
  return `${sets} × ${low === high ? low : `${low}–${high}`}`;
}

/** @returns the planned load in the display unit; empty where the athlete chooses */
export function loadText({ load }: SessionExercise, unit: MassUnit): string {
  return load === undefined ? '' : formatLoadIn(load, unit);
}
