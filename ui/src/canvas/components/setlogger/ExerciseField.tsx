import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useExerciseSearch } from '../../../shared/exerciseSearch';
import { Field } from '../../../shared/Field';

interface Props {
  name: string;
  /** What the field is called, where it is not just the exercise. */
  label?: string;
  error?: string;
  /** `exerciseId` is undefined for a name the catalogue does not know; such a name is kept as typed. */
  onChange: (name: string, exerciseId: string | undefined) => void;
}

/** Names the exercise, with suggestions of the catalogue. */
export function ExerciseField({ name, label, error, onChange }: Props) {
  const { t } = useTranslation();
  const listId = useId();
  const exercises = useExerciseSearch(name);
  return (
    <>
      <Field
        label={label ?? t('set.exercise')}
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
