import { useTranslation } from 'react-i18next';
import { formatDay, formatKg, formatLoadIn, formatNumber } from '../i18n/format';
import type { AthleteState } from '../state/athleteState';
import type { MassUnit } from '../units/units';

interface Figure {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly raw?: number;
}

/** The athlete's training in five figures. */
export function Glance({ state, unit }: { state: AthleteState; unit: MassUnit }) {
  const { t } = useTranslation();
  const { counts, bodyweight, currentWorkout, recentWorkouts } = state;
  const last = currentWorkout ?? recentWorkouts[0];
  const lastDay = last?.startedAt === undefined ? t('header.none') : formatDay(last.startedAt);

  const figures: Figure[] = [
    {
      key: 'workouts',
      label: t('header.workouts'),
      value: formatNumber(counts.workouts),
      raw: counts.workouts,
    },
    {
      key: 'workSets',
      label: t('header.workSets'),
      value: formatNumber(counts.workSets),
      raw: counts.workSets,
    },
    {
      key: 'tonnage',
      label: t('header.tonnage'),
      value: formatKg(counts.tonnageKg, unit),
      raw: counts.tonnageKg,
    },
    {
      key: 'bodyweight',
      label: t('header.bodyweight'),
      value: bodyweight === null ? t('header.none') : formatLoadIn(bodyweight, unit),
      raw: bodyweight?.value,
    },
    {
      key: 'last',
      label: currentWorkout === null ? t('header.last') : t('header.current'),
      value: last?.name === undefined ? lastDay : `${last.name}, ${lastDay}`,
    },
  ];

  return (
    <dl className="glance" aria-label={t('header.glance')}>
      {figures.map(({ key, label, value, raw }) => (
        <div key={key} className={`figure figure-${key}`}>
          <dt>{label}</dt>
          <dd data-testid={`count-${key}`} data-value={raw}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
