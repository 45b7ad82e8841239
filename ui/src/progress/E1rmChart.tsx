import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { Lines } from '../charts/Lines';
import { formatDay, formatKg } from '../i18n/format';
import { fromKg } from '../units/units';
import { useUnit } from '../units/UnitProvider';
import { WhyButton } from '../why/WhyButton';
import type { Lift } from './lifts';
import { newBests, signed } from './change';
import { within, type Period } from './period';
import { useSetText } from './useSetText';

/** The best estimated maximum of each day, of one exercise. */
export function E1rmChart({
  all,
  exercise,
  onExercise,
  period,
}: {
  all: readonly Lift[];
  /** The key of the exercise that is shown; undefined: the one done most often. */
  exercise: string | undefined;
  onExercise: (exercise: string) => void;
  period: Period;
}) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const id = useId();
  const setText = useSetText();
  const choices = all.filter(({ estimates }) => estimates.length > 0);
  const lift = choices.find((one) => one.exercise === exercise) ?? choices[0];
  const shown = (lift?.estimates ?? []).filter(({ day }) => within(day, period));
  const [first, last] = [shown[0], shown.at(-1)];
  const best = shown.reduce<typeof first>(
    (top, one) => (top === undefined || one.best.value > top.best.value ? one : top),
    undefined,
  );
  const kg = (value: number) => formatKg(value, unit, 1);
  const tops = new Set(newBests(lift?.estimates ?? []));
  return (
    <ChartCard
      title={t('progress.e1rm')}
      headline={
        first &&
        last && {
          value: kg(last.best.value),
          change: signed(last.best.value - first.best.value, kg),
          good: last.best.value > first.best.value,
        }
      }
      summary={
        first &&
        last &&
        best &&
        lift &&
        t('progress.e1rmSummary', {
          name: lift.name,
          first: kg(first.best.value),
          last: kg(last.best.value),
          best: kg(best.best.value),
          day: formatDay(best.day),
          count: shown.length,
        })
      }
      note={t('progress.e1rmNote')}
      tools={
        <div className="chart-tools">
          <div className="field">
            <label htmlFor={id} className="visually-hidden">
              {t('progress.exercise')}
            </label>
            <select
              id={id}
              value={lift?.exercise ?? ''}
              onChange={({ target }) => onExercise(target.value)}
            >
              {choices.map((one) => (
                <option key={one.exercise} value={one.exercise}>
                  {t('progress.exerciseOption', { name: one.name, count: one.sessions })}
                </option>
              ))}
            </select>
          </div>
          {best !== undefined && lift && (
            <WhyButton of={{ kind: 'event', at: best.best.set.eventId }} what={lift.name} />
          )}
        </div>
      }
      columns={[t('progress.day'), t('progress.e1rm'), t('progress.bestSet')]}
      rows={shown
        .toReversed()
        .map(({ day, best: { value, set } }) => [formatDay(day), kg(value), setText(set)])}
    >
      <Lines
        points={shown.map(({ day, best: { value } }) => ({
          at: Date.parse(day),
          e1rm: fromKg(value, unit),
          record: tops.has(day) ? fromKg(value, unit) : undefined,
        }))}
        series={[
          {
            key: 'e1rm',
            label: `${t('progress.e1rm')} (${unit})`,
            color: 'var(--chart-1)',
            as: 'area',
          },
          {
            key: 'record',
            label: t('progress.newBest'),
            color: 'var(--record-fill)',
            as: 'dots',
          },
        ]}
      />
    </ChartCard>
  );
}
