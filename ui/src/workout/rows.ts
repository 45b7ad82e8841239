import type { SetForm } from '../canvas/components/setlogger/setForm';
import {
  isSetType,
  parseTyped,
  toSetLogged,
  wrongFields,
} from '../canvas/components/setlogger/setForm';
import type { ExerciseSession } from '../contract/made/ExerciseSession';
import { fromKg, toKg, type Load, type MassUnit } from '../units/units';
import type { Block } from './blocks';
import type { WarmupSet } from './gym/warmup';
import type { LiveSet } from './liveWorkout';
import { FIELD_OF, type Measure } from './measure';

/** What stands in a row; numbers as typed. `seconds` or `meters` count where reps do not. */
export interface RowForm extends SetForm {
  readonly seconds: string;
  readonly meters: string;
}

type Past = ExerciseSession['sets'][number];

/** A row of an exercise: a set that was logged, or one that one tap logs. */
export interface Row {
  /** Distinguishes the row; that of a set is its id. */
  readonly key: string;
  /** What the set is called: W for a warm-up, else its number. */
  readonly label: string;
  readonly form: RowForm;
  /** The same set of last time. */
  readonly previous?: Past;
  /** Undefined while it is not logged. */
  readonly set?: LiveSet;
}

const isWork = ({ setType }: { readonly setType?: string }) => setType !== 'WARMUP';
const isKept = ({ delivery }: LiveSet) => delivery.state !== 'failed';

function typed(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value * 100) / 100);
}

/** A load as it is typed in the display unit. */
function typedLoad(load: Load | undefined, unit: MassUnit): string {
  if (load === undefined) return '';
  if (load.unit === unit) return typed(load.value);
  return String(Math.round(fromKg(toKg(load), unit) * 10) / 10);
}

/** The reps to aim for: those of last time at the same load, within what is planned. */
function aim(block: Block, then: Past | undefined): number | undefined {
  const range = block.plan?.repRange;
  if (range === undefined) return then?.reps;
  const [low, high] = range;
  const planned = block.plan?.load;
  const same =
    then?.load !== undefined &&
    (planned === undefined || Math.abs(toKg(planned) - toKg(then.load)) < 0.01);
  return same && then.reps !== undefined ? Math.min(high, Math.max(low, then.reps)) : low;
}

function blank(block: Block, unit: MassUnit): RowForm {
  return {
    exerciseName: block.name,
    exerciseId: block.exerciseId,
    load: '',
    unit,
    reps: '',
    rpe: null,
    setType: 'WORKING',
    note: '',
    seconds: '',
    meters: '',
  };
}

/**
 * What the next set starts with: the set before it in this workout, else the plan, else the same set
 * of last time, whatever its age. How hard it was is never guessed.
 *
 * @param index of the work set within the exercise, from 0
 */
export function openForm(
  block: Block,
  last: ExerciseSession | null,
  unit: MassUnit,
  index: number,
): RowForm {
  const before = block.sets.filter(isWork).findLast(isKept);
  const past = last?.sets.filter(isWork) ?? [];
  const then = past[index] ?? past.at(-1);
  return {
    ...blank(block, unit),
    load: typedLoad(before?.load ?? block.plan?.load ?? then?.load, unit),
    reps: typed(before?.reps ?? aim(block, then)),
    seconds: typed(before?.durationSeconds),
    meters: typed(before?.distanceMeters),
  };
}

/** @returns what stands in the row of a set that was logged */
export function formOf(set: LiveSet, unit: MassUnit): RowForm {
  return {
    exerciseName: set.exerciseName,
    exerciseId: set.exerciseId,
    load: typed(set.load?.value),
    unit: set.load?.unit ?? unit,
    reps: typed(set.reps),
    rpe: set.rpe ?? null,
    setType: isSetType(set.setType) ? set.setType : 'WORKING',
    note: set.note ?? '',
    seconds: typed(set.durationSeconds),
    meters: typed(set.distanceMeters),
  };
}

interface Wished {
  /** Sets beyond the planned ones. */
  readonly extra: number;
  readonly warmups: readonly WarmupSet[];
}

/**
 * The rows of an exercise: the sets so far, the warm-up that is left, then what is planned and not
 * done yet. Without a plan as many as last time, and always one more.
 */
export function rowsOf(
  block: Block,
  last: ExerciseSession | null,
  unit: MassUnit,
  { extra, warmups }: Wished,
): readonly Row[] {
  const past = last?.sets.filter(isWork) ?? [];
  let works = 0;
  const logged = block.sets.map((set): Row => {
    const work = isWork(set);
    const previous = work ? past[works] : undefined;
    if (work) works += 1;
    const label = work ? String(works) : 'W';
    return { key: set.setId, label, form: formOf(set, unit), previous, set };
  });
  const warmed = block.sets.filter((set) => !isWork(set) && isKept(set)).length;
  const warming = warmups.slice(warmed).map((set, index): Row => ({
    key: `warmup ${warmed + index}`,
    label: 'W',
    form: {
      ...blank(block, unit),
      load: typed(set.load),
      reps: typed(set.reps),
      setType: 'WARMUP',
    },
  }));
  const wanted =
    block.plan === undefined
      ? Math.max(block.done + 1, past.length) + extra
      : block.plan.sets + extra;
  const open = Array.from({ length: Math.max(0, wanted - block.done) }, (_, index): Row => {
    const place = block.done + index;
    return {
      key: `open ${place}`,
      label: String(works + index + 1),
      form: openForm(block, last, unit, place),
      previous: past[place],
    };
  });
  return [...logged, ...warming, ...open];
}

const MOST = { seconds: 86_400, meters: 1_000_000 } as const;

/** What is wrong with a row; one that counts time or distance has no reps. */
export function wrongInRow(
  form: RowForm,
  measure: Measure,
): ReadonlySet<'load' | 'reps' | 'seconds' | 'meters'> {
  const wrong = new Set<'load' | 'reps' | 'seconds' | 'meters'>();
  const fields = wrongFields(measure === 'REPS' ? form : { ...form, reps: '0' });
  if (fields.has('load')) wrong.add('load');
  if (fields.has('reps')) wrong.add('reps');
  const field = FIELD_OF[measure];
  if (field === 'reps') return wrong;
  const count = parseTyped(form[field]);
  if (count === null || count < 1 || count > MOST[field]) wrong.add(field);
  return wrong;
}

/** The payload of a row without anything wrong in it. */
export function rowLogged(
  form: RowForm,
  measure: Measure,
  ids: { setId: string; workoutId: string; setIndex: number },
) {
  if (measure === 'REPS') return toSetLogged(form, ids);
  const set = toSetLogged({ ...form, reps: '' }, ids);
  const count = parseTyped(form[FIELD_OF[measure]]) ?? 0;
  return measure === 'TIME'
    ? { ...set, durationSeconds: Math.round(count) }
    : { ...set, distanceMeters: count };
}
