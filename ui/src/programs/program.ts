import { list, num, obj, str, type Json } from '../api/read';
import type { Experience, Goal } from '../canvas/components/onboarding/words';
import { findExercise, type CatalogueExercise } from '../exercises/catalogue';

/** A few sets of an exercise, such as "3 × 8–12". */
export interface Work {
  readonly exerciseId: string;
  readonly sets: number;
  readonly text: string;
}

/** A session of a program. */
export interface ProgramSession {
  readonly name: string;
  readonly work: readonly Work[];
}

/** A published program with its weeks, as the server has it. */
export interface Program {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly goal: Goal;
  readonly experience: Experience;
  /** Sessions by week. */
  readonly weeks: readonly (readonly ProgramSession[])[];
}

/** Whom each program was published for, and what the coach is told to start it. */
const KNOWN: Readonly<Record<string, readonly [Goal, Experience, string]>> = {
  'starting-strength': ['STRENGTH', 'BEGINNER', 'starting strength'],
  'stronglifts-5x5': ['STRENGTH', 'BEGINNER', 'stronglifts'],
  gzclp: ['STRENGTH', 'BEGINNER', 'gzclp'],
  'full-body': ['GENERAL', 'BEGINNER', 'full body'],
  'push-pull-legs': ['HYPERTROPHY', 'BEGINNER', 'push pull legs'],
  'upper-lower': ['HYPERTROPHY', 'INTERMEDIATE', 'upper lower split'],
  phul: ['HYPERTROPHY', 'INTERMEDIATE', 'phul'],
  'madcow-5x5': ['STRENGTH', 'INTERMEDIATE', 'madcow'],
  '531-bbb': ['STRENGTH', 'INTERMEDIATE', '5/3/1'],
  'nsuns-4': ['STRENGTH', 'INTERMEDIATE', 'nsuns'],
};

/** @returns what a person calls a program, as the coach understands it */
export function calledName(id: string): string {
  return KNOWN[id]?.[2] ?? id;
}

function setsText(set: Json, several: boolean): string {
  const [low, high, percent] = [num(set['reps']), num(set['to']), num(set['percent'])];
  const reps = `${low ?? ''}${high === undefined ? '' : `–${high}`}${set['amrap'] === true ? '+' : ''}`;
  const share = several && percent !== undefined ? ` ${percent} %` : '';
  return `${num(set['sets']) ?? 1} × ${reps}${share}`;
}

function workOf(template: Json, piece: Json, week: number): Work {
  const lift = obj(obj(template['lifts'])[str(piece['lift']) ?? '']);
  const scheme = obj(obj(template['schemes'])[str(piece['scheme']) ?? '']);
  const variants = Array.isArray(scheme['variants']) ? (scheme['variants'] as unknown[]) : [];
  // Stages go by what the athlete manages: a program begins with the first.
  const variant = list(variants[scheme['by'] === 'WEEK' ? week % variants.length : 0]);
  const several = new Set(variant.map(({ percent }) => percent)).size > 1;
  return {
    exerciseId: str(lift['exercise']) ?? '',
    sets: variant.reduce((sum, set) => sum + (num(set['sets']) ?? 1), 0),
    text: variant.map((set) => setsText(set, several)).join(', '),
  };
}

function isIn(session: Json, week: number): boolean {
  const weeks = session['weeks'];
  return !Array.isArray(weeks) || weeks.includes(week + 1);
}

/** @returns a template of the server as a program; none where its kind is not known */
export function readProgram(template: Json): Program[] {
  const id = str(template['id']) ?? '';
  const known = KNOWN[id];
  if (known === undefined) return [];
  const [goal, experience] = known;
  const weeks = Array.from({ length: num(template['weeks']) ?? 1 }, (_, week) =>
    list(template['sessions'])
      .filter((session) => isIn(session, week))
      .map((session) => ({
        name: str(session['name']) ?? '',
        work: list(session['work'])
          .map((piece) => workOf(template, piece, week))
          // A lighter week leaves work out.
          .filter(({ sets }) => sets > 0),
      })),
  );
  const name = str(template['name']) ?? id;
  return [{ id, name, source: str(template['source']) ?? '', goal, experience, weeks }];
}

/** @returns training days of a week, the most there are */
export function daysOf({ weeks }: Program): number {
  return Math.max(...weeks.map((sessions) => sessions.length));
}

/** A session takes a start, and a set its rest: longer where many joints move. */
function minutes({ work }: ProgramSession, catalogue: readonly CatalogueExercise[]): number {
  return work.reduce((sum, { exerciseId, sets }) => {
    const known = findExercise(catalogue, { name: '', exerciseId });
    return sum + sets * (0.75 + (known?.mechanic === 'isolation' ? 1.5 : 2.5));
  }, 8);
}

/** @returns minutes of the longest session, to five */
export function minutesOf(program: Program, catalogue: readonly CatalogueExercise[]): number {
  const longest = Math.max(...program.weeks.flat().map((session) => minutes(session, catalogue)));
  return Math.round(longest / 5) * 5;
}

/** What of a program does not fit an athlete as it is; the coach adapts it. */
export interface Misfit {
  readonly days: boolean;
  readonly minutes: boolean;
  readonly equipment: readonly string[];
}

const ALWAYS = ['body only', 'none', 'other'];

/** @param has what is known of the athlete; what is not known fits */
export function misfitOf(
  program: Program,
  catalogue: readonly CatalogueExercise[],
  has: { daysPerWeek?: number; sessionMinutes?: number; equipment: readonly string[] },
): Misfit {
  const ids = new Set(program.weeks.flat().flatMap(({ work }) => work.map((w) => w.exerciseId)));
  const needed = [...ids].flatMap(
    (exerciseId) => findExercise(catalogue, { name: '', exerciseId })?.equipment ?? [],
  );
  const lacking = needed.filter((word) => !ALWAYS.includes(word) && !has.equipment.includes(word));
  return {
    days: has.daysPerWeek !== undefined && has.daysPerWeek < daysOf(program),
    minutes:
      has.sessionMinutes !== undefined && minutesOf(program, catalogue) > has.sessionMinutes * 1.15,
    equipment: has.equipment.length === 0 ? [] : [...new Set(lacking)],
  };
}
