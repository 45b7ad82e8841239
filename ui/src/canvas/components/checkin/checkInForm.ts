import { ReadinessCheckedIn } from '../../../contract/made/limits';
import { num, str, type Json } from '../../../api/read';
import { parseTyped } from '../setlogger/setForm';

/** The scores of a check-in, each from 0 to 10. */
export const SCORES = ['soreness', 'stress', 'motivation'] as const;

/** What the form holds, as typed; empty: not given. */
export interface CheckInForm {
  readonly sleepHours: string;
  readonly soreness: string;
  readonly stress: string;
  readonly motivation: string;
  readonly feelsCooked: boolean;
  readonly note: string;
}

/** A `ReadinessCheckedIn` payload: what was not given is absent. Scores are 0 to 10. */
export interface CheckedIn {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly sleepHours?: number;
  readonly soreness?: number;
  readonly stress?: number;
  readonly motivation?: number;
  readonly feelsCooked?: boolean;
  readonly note?: string;
}

/** What keeps a form from being sent. */
export type CheckInError = 'sleepHours' | 'empty';

function given(value: unknown): string {
  const number = num(value);
  return number === undefined ? '' : String(number);
}

/** @returns the form with what the panel knows */
export function knownForm(props: Json): CheckInForm {
  return {
    sleepHours: given(props['sleepHours']),
    soreness: given(props['soreness']),
    stress: given(props['stress']),
    motivation: given(props['motivation']),
    feelsCooked: props['feelsCooked'] === true,
    note: '',
  };
}

/** @returns what was typed into the form and kept; fields of the wrong kind are left out */
export function keptForm(value: Json): Partial<CheckInForm> {
  const text = (['sleepHours', ...SCORES, 'note'] as const).flatMap((field) =>
    typeof value[field] === 'string' ? [[field, value[field]] as const] : [],
  );
  const cooked = value['feelsCooked'];
  return {
    ...(Object.fromEntries(text) as Partial<CheckInForm>),
    ...(typeof cooked === 'boolean' ? { feelsCooked: cooked } : {}),
  };
}

/** @returns what keeps the form from being sent; null when nothing does */
export function wrongWith(form: CheckInForm, wasCooked: boolean): CheckInError | null {
  const hours = parseTyped(form.sleepHours);
  const { min, max } = ReadinessCheckedIn.sleepHours;
  if (form.sleepHours.trim() !== '' && (hours === null || hours < min || hours > max)) {
    return 'sleepHours';
  }
  return Object.keys(checkedIn('', form, wasCooked)).length === 1 ? 'empty' : null;
}

/**
 * @param wasCooked whether the athlete had said so before, which then can be taken back
 * @returns the payload of a form; a sleep that cannot be read is left out
 */
export function checkedIn(date: string, form: CheckInForm, wasCooked: boolean): CheckedIn {
  const hours = parseTyped(form.sleepHours);
  const scores = SCORES.flatMap((name) => {
    const score = form[name] === '' ? undefined : num(Number(form[name]));
    return score === undefined ? [] : [[name, score] as const];
  });
  const note = str(form.note.trim());
  return {
    date,
    ...(hours === null ? {} : { sleepHours: hours }),
    ...(Object.fromEntries(scores) as Partial<CheckedIn>),
    ...(form.feelsCooked || wasCooked ? { feelsCooked: form.feelsCooked } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

/** @returns whether a refusal is about the sleep, by the names its path mentions */
export function refusedSleep(path: string | undefined): boolean {
  return (path?.split(/[/.]/) ?? []).includes('sleepHours');
}
