import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { Lines } from '../charts/Lines';
import { formatDay, formatKg, formatLoadIn, formatNumber } from '../i18n/format';
import type { BodyWeight } from '../log/trainingView';
import { mondayOf, reviewsQuery } from '../reviews/review';
import { fromKg, toKg } from '../units/units';
import { useUnit } from '../units/UnitProvider';
import { WhyButton } from '../why/WhyButton';
import { fatigueQuery } from './fatigueQuery';
import { halves, signed } from './change';
import { within, type Period } from './period';

const BLUE = 'var(--chart-1)';
const ORANGE = 'var(--chart-2)';

/** Daily load with its short and long term averages. */
export function LoadChart({ period }: { period: Period }) {
  const { t } = useTranslation();
  const days = (useQuery(fatigueQuery).data ?? []).filter(({ date }) => within(date, period));
  const last = days.at(-1);
  const texts = (values: readonly number[]) => values.map((value) => formatNumber(value));
  return (
    <ChartCard
      title={t('progress.load')}
      headline={last && { value: formatNumber(last.ctl), change: t('reviews.ctl') }}
      summary={
        last &&
        t('progress.loadSummary', {
          day: formatDay(last.date),
          atl: formatNumber(last.atl),
          ctl: formatNumber(last.ctl),
          balance: formatNumber(last.balance),
        })
      }
      tools={last && <WhyButton of={{ kind: 'day', at: last.date }} what={t('progress.load')} />}
      columns={[
        t('progress.day'),
        t('progress.daily'),
        t('reviews.atl'),
        t('reviews.ctl'),
        t('reviews.balance'),
      ]}
      rows={days
        .toReversed()
        .slice(0, 400)
        .map((d) => [formatDay(d.date), ...texts([d.load, d.atl, d.ctl, d.balance])])}
    >
      <Lines
        fromZero
        points={days.map(({ date, atl, ctl, balance }) => ({
          at: Date.parse(date),
          atl,
          ctl,
          balance,
        }))}
        series={[
          { key: 'atl', label: t('reviews.atl'), color: ORANGE },
          { key: 'ctl', label: t('reviews.ctl'), color: BLUE },
          { key: 'balance', label: t('reviews.balance'), color: 'var(--chart-3)', dashed: true },
        ]}
      />
    </ChartCard>
  );
}

/** Body weight as logged. */
export function WeightChart({
  weights,
  period,
}: {
  weights: readonly BodyWeight[];
  period: Period;
}) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const shown = weights.filter(({ day }) => within(day, period));
  const kgs = shown.map(({ load }) => toKg(load));
  const [first, last] = [shown[0], shown.at(-1)];
  return (
    <ChartCard
      title={t('progress.weight')}
      headline={
        first &&
        last && {
          value: formatLoadIn(last.load, unit),
          change: signed(toKg(last.load) - toKg(first.load), (kg) => formatKg(kg, unit, 1)),
        }
      }
      summary={
        first &&
        last &&
        t('progress.weightSummary', {
          first: formatLoadIn(first.load, unit),
          last: formatLoadIn(last.load, unit),
          low: formatKg(Math.min(...kgs), unit, 1),
          high: formatKg(Math.max(...kgs), unit, 1),
        })
      }
      tools={
        last && <WhyButton of={{ kind: 'event', at: last.eventId }} what={t('progress.weight')} />
      }
      columns={[t('progress.day'), t('progress.weight')]}
      rows={shown.toReversed().map(({ day, load }) => [formatDay(day), formatLoadIn(load, unit)])}
    >
      <Lines
        points={shown.map(({ day, load }) => ({
          at: Date.parse(day),
          weight: fromKg(toKg(load), unit),
        }))}
        series={[
          { key: 'weight', label: `${t('progress.weight')} (${unit})`, color: BLUE, as: 'area' },
        ]}
      />
    </ChartCard>
  );
}

/** What was lifted each week. */
export function TonnageChart({ period }: { period: Period }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const weeks = (useQuery(reviewsQuery).data ?? [])
    .filter(({ week }) => within(mondayOf(week), period))
    .toReversed();
  const most = weeks.reduce<(typeof weeks)[number] | undefined>(
    (best, week) => (best === undefined || week.tonnageKg > best.tonnageKg ? week : best),
    undefined,
  );
  const sum = weeks.reduce((total, { tonnageKg }) => total + tonnageKg, 0);
  return (
    <ChartCard
      title={t('progress.tonnage')}
      headline={
        most && {
          value: formatKg(sum / weeks.length, unit),
          change: signed(halves(weeks.map(({ tonnageKg }) => tonnageKg)) ?? 0, (kg) =>
            formatKg(kg, unit),
          ),
        }
      }
      summary={
        most &&
        t('progress.tonnageSummary', {
          count: weeks.length,
          mean: formatKg(sum / weeks.length, unit),
          most: formatKg(most.tonnageKg, unit),
          week: most.week,
        })
      }
      tools={most && <WhyButton of={{ kind: 'week', at: most.week }} what={most.week} />}
      columns={[t('progress.week'), t('progress.tonnage')]}
      rows={weeks.toReversed().map(({ week, tonnageKg }) => [week, formatKg(tonnageKg, unit)])}
    >
      <Lines
        fromZero
        points={weeks.map(({ week, tonnageKg }) => ({
          at: Date.parse(mondayOf(week)),
          tonnage: fromKg(tonnageKg, unit),
        }))}
        series={[
          { key: 'tonnage', label: `${t('progress.tonnage')} (${unit})`, color: BLUE, as: 'bar' },
        ]}
      />
    </ChartCard>
  );
}
