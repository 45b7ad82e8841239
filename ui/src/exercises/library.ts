import { nameKey } from '../log/nameKey';
import type { Lift } from '../progress/lifts';
import type { CatalogueExercise } from './catalogue';
import { shortName } from './shortName';

/** Muscles to choose from, in the order of the body from the top. */
export const MUSCLES = [
  'neck',
  'traps',
  'front_delts',
  'side_delts',
  'rear_delts',
  'chest',
  'back',
  'biceps',
  'triceps',
  'forearms',
  'abs',
  'glutes',
  'quads',
  'hamstrings',
  'adductors',
  'abductors',
  'calves',
] as const;

/** What is looked for; empty is anything. */
export interface Choice {
  readonly words: string;
  readonly muscle: string;
  readonly equipment: string;
}

/** An exercise of the library with the athlete's own history of it. */
export interface Entry {
  readonly exercise: CatalogueExercise;
  readonly lift?: Lift;
}

function fits({ name, worked, equipment }: CatalogueExercise, choice: Choice): boolean {
  const said = `${name} ${shortName(name)}`.toLowerCase();
  const words = choice.words.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.every((word) => said.includes(word)) &&
    (choice.muscle === '' || worked.primary.includes(choice.muscle)) &&
    (choice.equipment === '' || equipment === choice.equipment)
  );
}

/** The exercises that fit: favourites first, then those done most often, then by name. */
export function library(
  catalogue: readonly CatalogueExercise[],
  lifts: readonly Lift[],
  choice: Choice,
  favourites: ReadonlySet<string> = new Set(),
): readonly Entry[] {
  const byKey = new Map(lifts.map((lift) => [lift.exercise, lift]));
  return catalogue
    .filter((exercise) => fits(exercise, choice))
    .map((exercise) => ({
      exercise,
      lift: byKey.get(exercise.id) ?? byKey.get(nameKey(exercise.name)),
    }))
    .sort(
      (a, b) =>
        Number(favourites.has(b.exercise.id)) - Number(favourites.has(a.exercise.id)) ||
        (b.lift?.sessions ?? 0) - (a.lift?.sessions ?? 0) ||
        a.exercise.name.localeCompare(b.exercise.name),
    );
}
