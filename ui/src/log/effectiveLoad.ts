import { isAssisted } from './assistance';

/** The part of a name that decides: small letters without marks, plural and what is in brackets. */
function coreName(name: string): string {
  return name
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^a-z0-9]/g, '')
    .replace(/s$/, '');
}

/** Which exercises move the body itself, by id and by name. */
export interface BodyExercises {
  has(exerciseId: string | undefined, name: string): boolean;
}

/** @param exercises those the catalogue does with the body alone */
export function bodyExercises(
  exercises: readonly { readonly id?: string; readonly name: string }[],
): BodyExercises {
  const ids = new Set(exercises.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const names = new Set(exercises.map(({ name }) => coreName(name)));
  return {
    has: (id, name) =>
      id === undefined ? /bodyweight/i.test(name) || names.has(coreName(name)) : ids.has(id),
  };
}

/** None known: only what was entered moves. */
export const NO_BODY_EXERCISES: BodyExercises = { has: () => false };

/**
 * The load that really moves, for an estimated maximum: the bar's, or the body's with weight added
 * or help taken away.
 *
 * @param enteredKg entered kilograms, negative for help; undefined when none was entered
 * @param bodyKg latest body weight at or before the set; undefined when unknown
 * @returns kilograms; undefined where it cannot be known, or nothing is left after the help
 */
export function effectiveKg(
  exercise: { name: string; movesBody: boolean },
  enteredKg: number | undefined,
  bodyKg: number | undefined,
): number | undefined {
  const weight = enteredKg ?? 0;
  const assisted = isAssisted(exercise.name);
  if (!assisted && !exercise.movesBody && weight >= 0) return weight > 0 ? weight : undefined;
  if (bodyKg === undefined) return undefined;
  const kg = assisted ? bodyKg - Math.abs(weight) : bodyKg + weight;
  return kg > 0 ? kg : undefined;
}
