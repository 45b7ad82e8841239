import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { request } from '../api/http';
import { list, obj, str } from '../api/read';

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
  return enabled ? (data ?? []) : [];
}

/** @returns the exercise of the catalogue with exactly this name, whatever the case; undefined while none is known */
export function useExerciseNamed(name: string): Exercise | undefined {
  const wanted = name.trim().toLowerCase();
  return useExerciseSearch(name).find((exercise) => exercise.name.toLowerCase() === wanted);
}
