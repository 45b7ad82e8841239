import { useTranslation } from 'react-i18next';
import { parseTyped, type SetForm } from '../canvas/components/setlogger/setForm';
import { formatNumber } from '../i18n/format';
import { estimateOneRepMax } from '../science/oneRepMax';
import { setStress } from '../science/setStress';
import type { ExerciseSession } from '../contract/made/ExerciseSession';
import { fromKg, toKg } from '../units/units';

/** Best estimate of last time in kg by the same method; null when there is none to compare with. */
function bestOf(last: ExerciseSession | null, method: string): number | null {
  const values = (last?.sets ?? []).flatMap(({ load, reps, rpe, setType }) => {
    if (load === undefined || reps === undefined || setType === 'WARMUP') return [];
    const estimate = estimateOneRepMax(toKg(load), reps, rpe ?? null);
    return estimate !== null && estimate.method === method ? [estimate.value] : [];
  });
  return values.length === 0 ? null : Math.max(...values);
}

/** What the set in the form costs, and how it compares with last time; computed on the device. */
export function Comparison({ form, last }: { form: SetForm; last: ExerciseSession | null }) {
  const { t } = useTranslation();
  const [load, reps] = [parseTyped(form.load), parseTyped(form.reps)];
  if (reps === null || !Number.isInteger(reps) || reps < 1) return null;
  const estimate = load === null ? null : estimateOneRepMax(load, reps, form.rpe);
  const best = estimate === null ? null : bestOf(last, estimate.method);
  const change =
    estimate === null || best === null ? null : estimate.value - fromKg(best, form.unit);
  return (
    <p className="quiet" aria-live="polite">
      <span data-testid="set-stress">
        {t('workout.stress', { value: formatNumber(setStress(reps, form.rpe), 2) })}
      </span>
      {change !== null && (
        <>
          {' · '}
          <span className={change >= 0 ? 'tone-good' : 'tone-wait'} data-testid="versus-last">
            {t('workout.versusLast', {
              change: `${change >= 0 ? '+' : '−'}${formatNumber(Math.abs(change), 1)} ${form.unit}`,
            })}
          </span>
        </>
      )}
    </p>
  );
}
