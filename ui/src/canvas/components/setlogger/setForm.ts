import { SET_TYPE_VALUES, type SetType } from '../../../contract/made/SetType';
import { SetLogged as LIMITS } from '../../../contract/made/limits';
import { toKg, type Load, type MassUnit } from '../../../units/units';

/** RPE values offered: below 6 the chart does not tell sets apart. */
export const RPE_STEPS = [6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10] as const;

/** What stands in the form; numbers as typed. */
export interface SetForm {
  readonly exerciseName: string;
  readonly exerciseId?: string;
  readonly load: string;
  readonly unit: MassUnit;
  readonly reps: string;
  /** null means that the athlete gave none. */
  readonly rpe: number | null;
  readonly setType: SetType;
  readonly note: string;
}

/** Fields of the form that can be wrong. */
export type SetField = 'exerciseName' | 'load' | 'reps' | 'rpe' | 'note';

/** A `SetLogged` payload, exactly as the log takes it. */
export interface SetLogged {
  readonly setId: string;
  readonly workoutId: string;
  readonly exerciseId?: string;
  readonly exerciseName: string;
  readonly setIndex: number;
  readonly setType: SetType;
  readonly load?: Load;
  readonly reps?: number;
  readonly rpe?: number;
  readonly note?: string;
}

/** @returns whether `value` names a kind of set */
export function isSetType(value: unknown): value is SetType {
  return SET_TYPE_VALUES.some((type) => type === value);
}

/** @returns the number typed, with a decimal comma or point; null when there is none */
export function parseTyped(text: string): number | null {
  const normal = text.trim().replace(',', '.').replace('−', '-');
  if (!/^-?\d+(\.\d*)?$|^-?\.\d+$/.test(normal)) return null;
  return Number(normal);
}

/** Which fields the gateway would refuse. An empty load is fine: not every exercise has one. */
export function wrongFields(form: SetForm): ReadonlySet<SetField> {
  const wrong = new Set<SetField>();
  if (form.exerciseName.trim() === '') wrong.add('exerciseName');
  const reps = parseTyped(form.reps);
  if (reps === null || !Number.isInteger(reps) || reps < 0 || reps > LIMITS.reps.max)
    wrong.add('reps');
  if (form.load.trim() !== '') {
    const value = parseTyped(form.load);
    if (value === null || Math.abs(toKg({ value, unit: form.unit })) > LIMITS.load.maxKg)
      wrong.add('load');
  }
  return wrong;
}

/** Builds the event payload from a form without wrong fields. Absent stays absent. */
export function toSetLogged(
  form: SetForm,
  ids: { setId: string; workoutId: string; setIndex: number },
): SetLogged {
  const load = parseTyped(form.load);
  const reps = parseTyped(form.reps);
  const note = form.note.trim();
  return {
    setId: ids.setId,
    workoutId: ids.workoutId,
    ...(form.exerciseId === undefined ? {} : { exerciseId: form.exerciseId }),
    exerciseName: form.exerciseName.trim(),
    setIndex: ids.setIndex,
    setType: form.setType,
    ...(load === null ? {} : { load: { value: load, unit: form.unit } }),
    ...(reps === null ? {} : { reps }),
    ...(form.rpe === null ? {} : { rpe: form.rpe }),
    ...(note === '' ? {} : { note }),
  };
}
