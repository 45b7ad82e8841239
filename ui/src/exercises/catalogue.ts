import { queryOptions } from '@tanstack/react-query';
import { request } from '../api/http';
import { readCatalogueRow } from '../contract/made/CatalogueRow';
import { rowsOf } from '../contract/read';
import { musclesOf, type Worked } from '../muscles/ofExercise';

/** An exercise of the catalogue with the muscles of the body map. */
export interface CatalogueExercise {
  readonly id: string;
  readonly name: string;
  readonly equipment?: string;
  readonly category?: string;
  readonly mechanic?: string;
  readonly worked: Worked;
}

async function fetchCatalogue(): Promise<readonly CatalogueExercise[]> {
  return rowsOf(await request('/exercises'), 'exercises', readCatalogueRow).map((row) => {
    const { exerciseId: id, name, equipment, category, mechanic } = row;
    const worked = musclesOf(name, row.primaryMuscles, row.secondaryMuscles);
    return { id, name, equipment, category, mechanic, worked };
  });
}

/** All exercises; asked for once, and kept for pages without a connection. */
export const catalogueQuery = queryOptions({
  queryKey: ['exercises', 'all'],
  queryFn: fetchCatalogue,
  staleTime: Infinity,
});

interface Named {
  readonly name: string;
  readonly exerciseId?: string;
}

/** @returns the exercise of the catalogue that is meant, by its id, else by its name */
export function findExercise(
  catalogue: readonly CatalogueExercise[],
  { name, exerciseId }: Named,
): CatalogueExercise | undefined {
  const wanted = name.trim().toLowerCase();
  return (
    catalogue.find(({ id }) => id === exerciseId) ??
    catalogue.find((exercise) => exercise.name.toLowerCase() === wanted)
  );
}
