import { findExercise, type CatalogueExercise } from './catalogue';

const SHOWN = 6;

/** What there always is. */
const ALWAYS = ['body only', 'none'];

/** Exercises one would do instead are strength training; stretches and runs are not. */
const STRENGTH = ['strength', 'powerlifting'];

function overlap(a: readonly string[], b: readonly string[]): number {
  return a.filter((one) => b.includes(one)).length;
}

/**
 * Exercises that train the same main muscles with what there is, the most alike first.
 *
 * @param equipment in the catalogue's words; empty where it is not known, then any will do
 */
export function alternatives(
  catalogue: readonly CatalogueExercise[],
  exercise: { readonly name: string; readonly exerciseId?: string },
  equipment: readonly string[],
): readonly CatalogueExercise[] {
  const known = findExercise(catalogue, exercise);
  if (known === undefined) return [];
  const has = (one: CatalogueExercise) =>
    equipment.length === 0 ||
    one.equipment === undefined ||
    ALWAYS.includes(one.equipment) ||
    equipment.includes(one.equipment);
  const likeness = (one: CatalogueExercise) =>
    4 * overlap(one.worked.primary, known.worked.primary) +
    overlap(one.worked.secondary, known.worked.secondary) +
    (one.mechanic === known.mechanic ? 3 : 0) +
    (one.equipment === known.equipment ? 1 : 0);
  return catalogue
    .filter(
      (one) =>
        one.id !== known.id &&
        STRENGTH.includes(one.category ?? '') &&
        overlap(one.worked.primary, known.worked.primary) > 0 &&
        has(one),
    )
    .sort((a, b) => likeness(b) - likeness(a) || a.name.length - b.name.length)
    .slice(0, SHOWN);
}
