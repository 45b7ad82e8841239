import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../i18n/format';
import { estimateOneRepMax } from '../../../science/oneRepMax';
import { parseTyped, type SetForm } from './setForm';

/** The one-rep max the set in the form stands for, computed on the device. */
export function Estimate({ form }: { form: SetForm }) {
  const { t } = useTranslation();
  const load = parseTyped(form.load);
  const reps = parseTyped(form.reps);
  const estimate = load === null || reps === null ? null : estimateOneRepMax(load, reps, form.rpe);
  return (
    <p className="estimate">
      <span className="estimate-label">{t('set.e1rm')}</span>
      {estimate === null ? (
        <span className="quiet">{t('set.e1rmNone')}</span>
      ) : (
        <>
          <output className="estimate-value" data-testid="e1rm" data-value={estimate.value}>
            {formatNumber(estimate.value, 1)} {form.unit}
          </output>
          <span className="quiet">
            {t(`set.e1rm${estimate.method}`)}
            {estimate.lowConfidence && `, ${t('set.unsure')}`}
          </span>
        </>
      )}
    </p>
  );
}
