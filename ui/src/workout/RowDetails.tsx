import { useTranslation } from 'react-i18next';
import { LoadStepper, RepsStepper, SetDetails } from '../canvas/components/setlogger/SetParts';
import { Stepper } from '../canvas/components/setlogger/Stepper';
import type { ExerciseSession } from '../contract/made/ExerciseSession';
import { Comparison } from './Comparison';
import type { Measure } from './measure';
import type { RowForm } from './rows';
import styles from './Sets.module.css';

interface Props {
  form: RowForm;
  measure: Measure;
  wrong: ReadonlySet<string>;
  last: ExerciseSession | null;
  /** A set that is logged is changed; one that is not is logged with the row's own tap. */
  logged: boolean;
  onChange: (change: Partial<RowForm>) => void;
  onSave: () => void;
  onRemove: () => void;
  onClose: () => void;
}

/** What is counted, in steps of its own. */
function Count({
  form,
  measure,
  wrong,
  onChange,
}: Pick<Props, 'form' | 'measure' | 'wrong' | 'onChange'>) {
  const { t } = useTranslation();
  if (measure === 'REPS') {
    const error = wrong.has('reps') ? t('set.error.reps') : undefined;
    return <RepsStepper form={form} error={error} onChange={onChange} />;
  }
  if (measure === 'TIME') {
    return (
      <Stepper
        label={t('row.time')}
        value={form.seconds}
        step={5}
        stepName={t('row.fiveSeconds')}
        min={0}
        error={wrong.has('seconds') ? t('row.secondsWrong') : undefined}
        onChange={(seconds) => onChange({ seconds })}
      />
    );
  }
  return (
    <Stepper
      label={t('row.distance')}
      value={form.meters}
      step={5}
      stepName={t('row.fiveMeters')}
      min={0}
      error={wrong.has('meters') ? t('row.metersWrong') : undefined}
      onChange={(meters) => onChange({ meters })}
    />
  );
}

/** What a row keeps behind its number: large steps, how hard, what kind, a note. */
export function RowDetails(props: Props) {
  const { form, wrong, last, logged, onChange, onSave, onRemove, onClose } = props;
  const { t } = useTranslation();
  return (
    <div className={styles.details}>
      <div className="steppers">
        <LoadStepper
          form={form}
          error={wrong.has('load') ? t('set.error.load') : undefined}
          onChange={onChange}
        />
        <Count {...props} />
      </div>
      <SetDetails form={form} onChange={onChange} />
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
