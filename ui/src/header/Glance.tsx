import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDay, formatKg, formatLoadIn, formatNumber } from '../i18n/format';
import type { AthleteState } from '../state/athleteState';
import type { MassUnit } from '../units/units';

interface Figure {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly raw?: number;
  /** The page that lists what the figure counts, each with its "Why?". */
  readonly of: '/app/history' | '/app/progress';
}

/** The athlete's training in five figures; each opens the page of what it counts. */
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
      of: '/app/history',
    },
    {
      key: 'workSets',
      label: t('header.workSets'),
      value: formatNumber(counts.workSets),
      raw: counts.workSets,
      of: '/app/history',
    },
    {
      key: 'tonnage',
      label: t('header.tonnage'),
      value: formatKg(counts.tonnageKg, unit),
      raw: counts.tonnageKg,
      of: '/app/history',
    },
    {
      key: 'bodyweight',
      label: t('header.bodyweight'),
      value: bodyweight === undefined ? t('header.none') : formatLoadIn(bodyweight, unit),
      raw: bodyweight?.value,
      of: '/app/progress',
    },
    {
      key: 'last',
      label: currentWorkout === undefined ? t('header.last') : t('header.current'),
      value: last?.name === undefined ? lastDay : `${last.name}, ${lastDay}`,
      of: '/app/history',
    },
  ];

  return (
    <dl className="glance" aria-label={t('header.glance')}>
      {figures.map(({ key, label, value, raw, of }) => (
        <div key={key} className={`figure figure-${key}`}>
          <dt>{label}</dt>
          <dd data-testid={`count-${key}`} data-value={raw}>
            <Link className="figure-open" to={of} aria-label={`${label} ${value}`}>
              {value}
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}
