import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { request } from '../api/http';
import { list, obj, str } from '../api/read';
import { catalogueQuery } from '../exercises/catalogue';
import { calledLocally } from '../i18n/exerciseNames';

/** An exercise of the catalogue. */
export interface Exercise {
  readonly id: string | undefined;
  readonly name: string;
}

async function search(text: string): Promise<Exercise[]> {
  const body = await request(`/exercises?query=${encodeURIComponent(text)}`);
  const rows = Array.isArray(body) ? list(body) : list(obj(body)['exercises']);
  return rows.slice(0, 20).flatMap((row) => {
    const name = str(row['name']);
    return name === undefined ? [] : [{ name, id: str(row['exerciseId']) ?? str(row['id']) }];
  });
}

/** The catalogue knows English words; what is typed in another language is found by its own names. */
function useLocal(text: string): readonly Exercise[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const names = words.length === 0 ? [] : calledLocally(words);
  const { data: catalogue } = useQuery({ ...catalogueQuery, enabled: names.length > 0 });
  return names.flatMap((name) => {
    const known = catalogue?.find((exercise) => exercise.name === name);
    return known === undefined ? [] : [{ id: known.id, name }];
  });
}

/** @returns up to 20 exercises whose names have the words typed; none for less than two letters */
export function useExerciseSearch(typed: string): readonly Exercise[] {
  const text = useDeferredValue(typed.trim());
  const enabled = text.length >= 2;
  const { data } = useQuery({
    queryKey: ['exercises', text],
    queryFn: () => search(text),
    enabled,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
  const local = useLocal(enabled ? text : '');
  if (!enabled) return [];
  const found = data ?? [];
  return [...local.filter(({ id }) => !found.some((one) => one.id === id)), ...found];
}

/** @returns the exercise of the catalogue with exactly this name, whatever the case; undefined while none is known */
export function useExerciseNamed(name: string): Exercise | undefined {
  const wanted = name.trim().toLowerCase();
  return useExerciseSearch(name).find((exercise) => exercise.name.toLowerCase() === wanted);
}
