import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../../api/http';
import { list, obj, str } from '../../../api/read';
import { Field } from '../../../shared/Field';

interface Exercise {
  readonly id: string | undefined;
  readonly name: string;
}

interface Props {
  name: string;
  error?: string;
  /** `exerciseId` is undefined for a name the catalogue does not know; such a name is kept as typed. */
  onChange: (name: string, exerciseId: string | undefined) => void;
}

async function search(text: string): Promise<Exercise[]> {
  const body = await request(`/exercises?query=${encodeURIComponent(text)}`);
  const rows = Array.isArray(body) ? list(body) : list(obj(body)['exercises']);
  return rows.slice(0, 20).flatMap((row) => {
    const name = str(row['name']);
    return name === undefined ? [] : [{ name, id: str(row['exerciseId']) ?? str(row['id']) }];
  });
}

/** Names the exercise, with suggestions of the catalogue. */
export function ExerciseField({ name, error, onChange }: Props) {
  const { t } = useTranslation();
  const listId = useId();
  const text = useDeferredValue(name.trim());
  const { data: exercises = [] } = useQuery({
    queryKey: ['exercises', text],
    queryFn: () => search(text),
    enabled: text.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
  return (
    <>
      <Field
        label={t('set.exercise')}
        hint={t('set.exerciseHint')}
        error={error}
        list={listId}
        autoComplete="off"
        value={name}
        onChange={({ target }) => {
          const known = exercises.find((exercise) => exercise.name === target.value);
          onChange(target.value, known?.id);
        }}
      />
      <datalist id={listId}>
        {exercises.map((exercise) => (
          <option key={exercise.name} value={exercise.name} />
        ))}
      </datalist>
    </>
  );
}
