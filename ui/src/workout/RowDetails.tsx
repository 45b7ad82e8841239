import { useTranslation } from 'react-i18next';
import { RPE_STEPS, SET_TYPES, type SetForm } from '../canvas/components/setlogger/setForm';
import { Stepper } from '../canvas/components/setlogger/Stepper';
import '../canvas/components/setlogger.css';
import { formatLoad, formatNumber } from '../i18n/format';
import { Field } from '../shared/Field';
import { Segmented } from '../shared/Segmented';
import type { LastSession } from '../state/athleteState';
import { usePlateStep } from '../units/usePlateStep';
import { Comparison } from './Comparison';
import type { RowForm } from './rows';
import styles from './Sets.module.css';

const NOT_GIVEN = 'none';

interface Props {
  form: RowForm;
  timed: boolean;
  wrong: ReadonlySet<string>;
  last: LastSession | null;
  /** A set that is logged is changed; one that is not is logged with the row's own tap. */
  logged: boolean;
  onChange: (change: Partial<RowForm>) => void;
  onSave: () => void;
  onRemove: () => void;
  onClose: () => void;
}

function Steppers({
  form,
  timed,
  wrong,
  onChange,
}: Pick<Props, 'form' | 'timed' | 'wrong' | 'onChange'>) {
  const { t } = useTranslation();
  const step = usePlateStep(form.unit);
  return (
    <div className="steppers">
      <Stepper
        label={t('set.loadIn', { unit: form.unit })}
        value={form.load}
        step={step}
        stepName={formatLoad({ value: step, unit: form.unit })}
        min={-1000}
        error={wrong.has('load') ? t('set.error.load') : undefined}
        onChange={(load) => onChange({ load })}
      />
      {timed ? (
        <Stepper
          label={t('row.time')}
          value={form.seconds}
          step={5}
          stepName={t('row.fiveSeconds')}
          min={0}
          error={wrong.has('seconds') ? t('row.secondsWrong') : undefined}
          onChange={(seconds) => onChange({ seconds })}
        />
      ) : (
        <Stepper
          label={t('set.reps')}
          value={form.reps}
          step={1}
          stepName={t('set.rep', { count: 1 })}
          min={0}
          error={wrong.has('reps') ? t('set.error.reps') : undefined}
          onChange={(reps) => onChange({ reps })}
        />
      )}
    </div>
  );
}

/** What a row keeps behind its number: large steps, how hard, what kind, a note. */
export function RowDetails(props: Props) {
  const { form, last, logged, onChange, onSave, onRemove, onClose } = props;
  const { t } = useTranslation();
  return (
    <div className={styles.details}>
      <Steppers {...props} />
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
      <Segmented
        legend={t('set.type')}
        showLegend
        options={SET_TYPES.map((value) => ({ value, label: t(`set.types.${value}`) }))}
        value={form.setType}
        onChange={(setType: SetForm['setType']) => onChange({ setType })}
      />
      <Field
        label={t('set.note')}
        placeholder={t('set.notePlaceholder')}
        maxLength={500}
        value={form.note}
        onChange={({ target }) => onChange({ note: target.value })}
      />
      <Comparison form={form} last={last} />
      <div className="row-actions">
        {logged ? (
          <>
            <button type="button" className="button button-primary" onClick={onSave}>
              {t('workout.save')}
            </button>
            <button type="button" className="button button-danger" onClick={onRemove}>
              {t('workout.remove')}
            </button>
          </>
        ) : (
          <button type="button" className="button button-primary" onClick={onSave}>
            {t('set.log')}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </div>
  );
}
