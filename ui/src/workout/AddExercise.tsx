import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ExerciseField } from '../canvas/components/setlogger/ExerciseField';

/** Puts another exercise into the workout. */
export function AddExercise({
  onAdd,
}: {
  onAdd: (exercise: { name: string; exerciseId?: string }) => void;
}) {
  const { t } = useTranslation();
  const [exercise, setExercise] = useState<{ name: string; exerciseId?: string }>({ name: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = exercise.name.trim();
    if (name === '') return;
    onAdd({ ...exercise, name });
    setExercise({ name: '' });
  };
  return (
    <form className="card add-exercise" onSubmit={submit}>
      <ExerciseField
        name={exercise.name}
        onChange={(name, exerciseId) => setExercise({ name, exerciseId })}
      />
      <button type="submit" className="button" disabled={exercise.name.trim() === ''}>
        {t('workout.add')}
      </button>
    </form>
  );
}
