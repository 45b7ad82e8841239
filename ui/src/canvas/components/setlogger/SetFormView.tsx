import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../shared/Field';
import { Segmented } from '../../../shared/Segmented';
import { formatLoad, formatNumber } from '../../../i18n/format';
import { usePlateStep } from '../../../units/usePlateStep';
import { Estimate } from './Estimate';
import { ExerciseField } from './ExerciseField';
import { RPE_STEPS, SET_TYPES, type SetField, type SetForm } from './setForm';
import { Stepper } from './Stepper';
import '../setlogger.css';

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

const NOT_GIVEN = 'none';

/** The fields of one set. */
export function SetFormView(props: Props) {
  const { form, number, exerciseFixed, errors, onChange, onSubmit, submitLabel } = props;
  const { t } = useTranslation();
  const step = usePlateStep(form.unit);
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
        <Stepper
          label={t('set.loadIn', { unit: form.unit })}
          value={form.load}
          step={step}
          stepName={formatLoad({ value: step, unit: form.unit })}
          min={-1000}
          error={errors.get('load')}
          onChange={(load) => onChange({ load })}
        />
        <Stepper
          label={t('set.reps')}
          value={form.reps}
          step={1}
          stepName={t('set.rep', { count: 1 })}
          min={0}
          error={errors.get('reps')}
          onChange={(reps) => onChange({ reps })}
        />
      </div>
      <Segmented
        legend={t('set.rpe')}
        showLegend
        even
        options={[
          { value: NOT_GIVEN, label: t('set.rpeNone') },
          ...RPE_STEPS.map((rpe) => ({ value: String(rpe), label: formatNumber(rpe, 1) })),
        ]}
        value={form.rpe === null ? NOT_GIVEN : String(form.rpe)}
        onChange={(value) => onChange({ rpe: value === NOT_GIVEN ? null : Number(value) })}
      />
      {errors.has('rpe') && <p className="field-error">{errors.get('rpe')}</p>}
      <Segmented
        legend={t('set.type')}
        showLegend
        options={SET_TYPES.map((value) => ({ value, label: t(`set.types.${value}`) }))}
        value={form.setType}
        onChange={(setType) => onChange({ setType })}
      />
      <Field
        label={t('set.note')}
        placeholder={t('set.notePlaceholder')}
        maxLength={500}
        value={form.note}
        error={errors.get('note')}
        onChange={(event) => onChange({ note: event.target.value })}
      />
      <Estimate form={form} />
      <button type="submit" className="button button-primary button-large">
        {submitLabel ?? t('set.log')}
      </button>
    </form>
  );
}
