import { queryOptions } from '@tanstack/react-query';
import { request } from '../api/http';
import { list, obj, str, strings } from '../api/read';
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
  return list(obj(await request('/exercises'))['exercises']).flatMap((row) => {
    const [id, name] = [str(row['exerciseId']) ?? str(row['id']), str(row['name'])];
    if (id === undefined || name === undefined) return [];
    return [
      {
        id,
        name,
        equipment: str(row['equipment']),
        category: str(row['category']),
        mechanic: str(row['mechanic']),
        worked: musclesOf(name, strings(row['primaryMuscles']), strings(row['secondaryMuscles'])),
      },
    ];
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
