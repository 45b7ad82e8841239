import { UserOnboarded as LIMITS } from '../../../contract/made/limits';
import { obj, list, str, strings, type Json } from '../../../api/read';
import { isMassUnit, toKg, type Load, type MassUnit } from '../../../units/units';
import { parseTyped } from '../setlogger/setForm';
import { BODY_ONLY, EXPERIENCES, GOALS, oneOf, type Experience, type Goal } from './words';

/** An exercise never to be planned. */
export interface Excluded {
  readonly id: string;
  readonly name: string;
}

/** What stands in the form; numbers as typed. */
export interface Answers {
  readonly displayName: string;
  readonly goal: Goal | '';
  readonly experience: Experience | '';
  readonly daysPerWeek: string;
  readonly sessionMinutes: string;
  /** Without {@link BODY_ONLY}, which is always there. */
  readonly equipment: readonly string[];
  readonly excluded: readonly Excluded[];
  readonly limitations: readonly string[];
  readonly bodyweight: string;
  readonly bodyweightUnit: MassUnit;
  readonly birthYear: string;
  readonly unit: MassUnit;
}

/** Answers that can be wrong. */
export type AnswerField =
  | 'displayName'
  | 'goal'
  | 'experience'
  | 'daysPerWeek'
  | 'sessionMinutes'
  | 'bodyweight'
  | 'birthYear';

/** A `UserOnboarded` payload, exactly as the log takes it. */
export interface UserOnboarded {
  readonly displayName: string;
  readonly goal: Goal;
  readonly experience: Experience;
  readonly daysPerWeek: number;
  readonly sessionMinutes: number;
  readonly equipment: readonly string[];
  readonly excludedExercises: readonly string[];
  readonly limitations: readonly string[];
  readonly bodyweight?: Load;
  readonly birthYear?: number;
  readonly unit: MassUnit;
}

/** @returns a whole number within limits as typed, else null */
export function whole(typed: string, { min, max }: { min: number; max: number }): number | null {
  const value = parseTyped(typed);
  return value !== null && Number.isInteger(value) && value >= min && value <= max ? value : null;
}

function days(answers: Answers): number | null {
  return whole(answers.daysPerWeek, LIMITS.daysPerWeek);
}

function minutes(answers: Answers): number | null {
  return whole(answers.sessionMinutes, LIMITS.sessionMinutes);
}

function birthYearOf({ birthYear }: Answers, thisYear: number): number | null {
  return whole(birthYear, { min: LIMITS.birthYear.min, max: thisYear });
}

function bodyweight({ bodyweight: typed, bodyweightUnit: unit }: Answers): Load | null {
  const value = parseTyped(typed);
  if (value === null) return null;
  const kg = toKg({ value, unit });
  const { minKg, maxKg } = LIMITS.bodyweight;
  if (kg < minKg || kg > maxKg) return null;
  return { value, unit };
}

/** Which answers the gateway would refuse. Body weight and birth year may be empty. */
export function wrongAnswers(answers: Answers, thisYear: number): ReadonlySet<AnswerField> {
  const wrong = new Set<AnswerField>();
  const name = answers.displayName.trim();
  if (name === '' || name.length > LIMITS.displayName.maxLength) wrong.add('displayName');
  if (answers.goal === '') wrong.add('goal');
  if (answers.experience === '') wrong.add('experience');
  if (days(answers) === null) wrong.add('daysPerWeek');
  if (minutes(answers) === null) wrong.add('sessionMinutes');
  if (answers.bodyweight.trim() !== '' && bodyweight(answers) === null) wrong.add('bodyweight');
  if (answers.birthYear.trim() !== '' && birthYearOf(answers, thisYear) === null) {
    wrong.add('birthYear');
  }
  return wrong;
}

/** @returns the event payload; null while an answer is missing or wrong. Absent stays absent. */
export function toUserOnboarded(answers: Answers, thisYear: number): UserOnboarded | null {
  const { goal, experience } = answers;
  const daysPerWeek = days(answers);
  const sessionMinutes = minutes(answers);
  const wrong = wrongAnswers(answers, thisYear).size > 0;
  if (
    wrong ||
    goal === '' ||
    experience === '' ||
    daysPerWeek === null ||
    sessionMinutes === null
  ) {
    return null;
  }
  const weight = bodyweight(answers);
  const birthYear = birthYearOf(answers, thisYear);
  return {
    displayName: answers.displayName.trim(),
    goal,
    experience,
    daysPerWeek,
    sessionMinutes,
    equipment: [BODY_ONLY, ...answers.equipment],
    excludedExercises: answers.excluded.map(({ id }) => id),
    limitations: answers.limitations,
    ...(weight === null ? {} : { bodyweight: weight }),
    ...(birthYear === null ? {} : { birthYear }),
    unit: answers.unit,
  };
}

/** Ids of the catalogue are its names with underscores; that reads well enough. */
export function nameOfId(id: string): string {
  return id.replaceAll('_', ' ');
}

const TEXTS = ['displayName', 'daysPerWeek', 'sessionMinutes', 'bodyweight', 'birthYear'] as const;

/** Reads a draft from storage; what is odd is left out. */
export function readAnswers(draft: Json): Partial<Answers> {
  const texts = TEXTS.flatMap((name) => {
    const value = draft[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const goal = oneOf(GOALS, draft['goal']);
  const experience = oneOf(EXPERIENCES, draft['experience']);
  const { unit, bodyweightUnit } = draft;
  const excluded = list(draft['excluded']).flatMap((item) => {
    const id = str(obj(item)['id']);
    return id === undefined ? [] : [{ id, name: str(obj(item)['name']) ?? nameOfId(id) }];
  });
  return {
    ...Object.fromEntries(texts),
    ...(goal === undefined ? {} : { goal }),
    ...(experience === undefined ? {} : { experience }),
    ...(isMassUnit(unit) ? { unit } : {}),
    ...(isMassUnit(bodyweightUnit) ? { bodyweightUnit } : {}),
    ...(draft['equipment'] === undefined ? {} : { equipment: strings(draft['equipment']) }),
    ...(draft['limitations'] === undefined ? {} : { limitations: strings(draft['limitations']) }),
    ...(draft['excluded'] === undefined ? {} : { excluded }),
  };
}
