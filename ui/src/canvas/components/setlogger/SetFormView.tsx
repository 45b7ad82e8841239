import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Estimate } from './Estimate';
import { ExerciseField } from './ExerciseField';
import type { SetField, SetForm } from './setForm';
import { LoadStepper, RepsStepper, SetDetails } from './SetParts';

interface Props {
  form: SetForm;
  /** What the set is called, from 1. */
  number: number;
  /** The exercise is the coach's choice and not asked for. */
  exerciseFixed: boolean;
  errors: ReadonlyMap<SetField, string>;
  onChange: (change: Partial<SetForm>) => void;
  onSubmit: () => void;
  /** What the button says; logging a set by default. */
  submitLabel?: string;
}

/** The fields of one set. */
export function SetFormView(props: Props) {
  const { form, number, exerciseFixed, errors, onChange, onSubmit, submitLabel } = props;
  const { t } = useTranslation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form
      className="set-form"
      onSubmit={submit}
      noValidate
      aria-label={t('set.number', { number })}
    >
      {!exerciseFixed && (
        <ExerciseField
          name={form.exerciseName}
          error={errors.get('exerciseName')}
          onChange={(exerciseName, exerciseId) => onChange({ exerciseName, exerciseId })}
        />
      )}
      <div className="steppers">
        <LoadStepper form={form} error={errors.get('load')} onChange={onChange} />
        <RepsStepper form={form} error={errors.get('reps')} onChange={onChange} />
      </div>
      <SetDetails form={form} errors={errors} onChange={onChange} />
      <Estimate form={form} />
      <button type="submit" className="button button-primary button-large">
        {submitLabel ?? t('set.log')}
      </button>
    </form>
  );
}
