import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { Lines } from '../charts/Lines';
import { formatNumber } from '../i18n/format';
import { shownMuscles } from '../muscles/muscleWeek';
import { useMuscleName } from '../muscles/useMuscleName';
import { mondayOf, reviewsQuery } from '../reviews/review';
import { WhyButton } from '../why/WhyButton';
import { within, type Period } from './period';

/** Weekly hard sets of one muscle between its landmarks. */
export function VolumeChart({ period }: { period: Period }) {
  const { t } = useTranslation();
  const id = useId();
  const name = useMuscleName();
  const [muscle, setMuscle] = useState('chest');
  const weeks = (useQuery(reviewsQuery).data ?? [])
    .filter(({ week }) => within(mondayOf(week), period))
    .toReversed();
  const choices = weeks.at(-1)?.muscles ?? [];
  const rows = weeks.flatMap(({ week, muscles }) => {
    const found = shownMuscles(muscles).find((one) => one.muscle === muscle);
    return found === undefined ? [] : [{ week, ...found }];
  });
  const last = rows.at(-1);
  const mean = formatNumber(rows.reduce((sum, { hardSets }) => sum + hardSets, 0) / rows.length, 1);
  const summary =
    last?.mrv === undefined
      ? t('progress.volumeSummaryPlain', { name: name(muscle), mean })
      : t('progress.volumeSummary', { name: name(muscle), mean, mev: last.mev, mrv: last.mrv });
  return (
    <ChartCard
      title={t('progress.volume')}
      summary={last && summary}
      tools={
        <div className="chart-tools">
          <div className="field">
            <label htmlFor={id} className="visually-hidden">
              {t('progress.muscle')}
            </label>
            <select id={id} value={muscle} onChange={({ target }) => setMuscle(target.value)}>
              {choices.map((one) => (
                <option key={one.muscle} value={one.muscle}>
                  {name(one.muscle)}
                </option>
              ))}
            </select>
          </div>
          {last && <WhyButton of={{ kind: 'week', at: last.week }} what={name(muscle)} />}
        </div>
      }
      columns={[t('progress.week'), t('progress.hardSets'), t('charts.status')]}
      rows={rows
        .toReversed()
        .map(({ week, hardSets, status }) => [
          week,
          formatNumber(hardSets, 2),
          t(`charts.statuses.${status}`),
        ])}
    >
      <Lines
        fromZero
        points={rows.map(({ week, hardSets }) => ({ at: Date.parse(mondayOf(week)), hardSets }))}
        series={[
          { key: 'hardSets', label: t('progress.hardSets'), color: 'var(--chart-1)', as: 'bar' },
        ]}
        marks={[
          { value: last?.mev, label: 'MEV' },
          { value: last?.mav, label: 'MAV' },
          { value: last?.mrv, label: 'MRV' },
        ].flatMap(({ value, label }) => (value === undefined ? [] : [{ value, label }]))}
      />
    </ChartCard>
  );
}
