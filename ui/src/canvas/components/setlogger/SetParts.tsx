import { useTranslation } from 'react-i18next';
import { SET_TYPE_VALUES } from '../../../contract/made/SetType';
import { SetLogged } from '../../../contract/made/limits';
import { formatLoad, formatNumber } from '../../../i18n/format';
import { Field } from '../../../shared/Field';
import { Segmented } from '../../../shared/Segmented';
import { convert, useEffort } from '../../../units/effort';
import { usePlateStep } from '../../../units/usePlateStep';
import { RPE_STEPS, type SetField, type SetForm } from './setForm';
import { Stepper } from './Stepper';
import '../setlogger.css';

const NOT_GIVEN = 'none';

interface Part {
  form: SetForm;
  error?: string;
  onChange: (change: Partial<SetForm>) => void;
}

/** The load in large steps, of the plates there are. */
export function LoadStepper({ form, error, onChange }: Part) {
  const { t } = useTranslation();
  const step = usePlateStep(form.unit);
  return (
    <Stepper
      label={t('set.loadIn', { unit: form.unit })}
      value={form.load}
      step={step}
      stepName={formatLoad({ value: step, unit: form.unit })}
      min={-SetLogged.load.maxKg}
      error={error}
      onChange={(load) => onChange({ load })}
    />
  );
}

/** The repetitions one by one. */
export function RepsStepper({ form, error, onChange }: Part) {
  const { t } = useTranslation();
  return (
    <Stepper
      label={t('set.reps')}
      value={form.reps}
      step={1}
      stepName={t('set.rep', { count: 1 })}
      min={0}
      error={error}
      onChange={(reps) => onChange({ reps })}
    />
  );
}

/** How hard it was, on the athlete's scale; the form holds an RPE. */
function EffortChoice({ form, error, onChange }: Part) {
  const { t } = useTranslation();
  const { scale } = useEffort();
  const steps = scale === 'RPE' ? RPE_STEPS : [...RPE_STEPS].reverse();
  return (
    <Segmented
      legend={scale}
      showLegend
      even
      options={[
        { value: NOT_GIVEN, label: t('set.rpeNone') },
        ...steps.map((rpe) => ({
          value: String(rpe),
          label: formatNumber(convert(rpe, scale), 1),
        })),
      ]}
      value={form.rpe === null ? NOT_GIVEN : String(form.rpe)}
      error={error}
      onChange={(value) => onChange({ rpe: value === NOT_GIVEN ? null : Number(value) })}
    />
  );
}

/** What of a set is said beside load and repetitions: how hard, what kind, a note. */
export function SetDetails(props: {
  form: SetForm;
  errors?: ReadonlyMap<SetField, string>;
  onChange: (change: Partial<SetForm>) => void;
}) {
  const { form, errors, onChange } = props;
  const { t } = useTranslation();
  return (
    <>
      <EffortChoice form={form} error={errors?.get('rpe')} onChange={onChange} />
      <Segmented
        legend={t('set.type')}
        showLegend
        options={SET_TYPE_VALUES.map((value) => ({ value, label: t(`set.types.${value}`) }))}
        value={form.setType}
        onChange={(setType: SetForm['setType']) => onChange({ setType })}
      />
      <Field
        label={t('set.note')}
        placeholder={t('set.notePlaceholder')}
        maxLength={SetLogged.note.maxLength}
        value={form.note}
        error={errors?.get('note')}
        onChange={({ target }) => onChange({ note: target.value })}
      />
    </>
  );
}
