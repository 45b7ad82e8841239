import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ExerciseField } from '../canvas/components/setlogger/ExerciseField';
import { useExerciseNamed } from '../shared/exerciseSearch';

/** Puts another exercise into the workout. */
export function AddExercise({
  onAdd,
}: {
  onAdd: (exercise: { name: string; exerciseId?: string }) => void;
}) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const known = useExerciseNamed(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd({ name: known?.name ?? name.trim(), exerciseId: known?.id });
    setName('');
  };
  return (
    <form className="quick" onSubmit={submit}>
      <ExerciseField name={name} onChange={setName} />
      <button type="submit" className="button" disabled={name.trim() === ''}>
        {t('workout.add')}
      </button>
    </form>
  );
}
