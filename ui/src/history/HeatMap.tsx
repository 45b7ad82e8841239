import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatMonth, formatNumber } from '../i18n/format';
import { awayOn, type Absence } from '../log/absence';
import type { Workout } from '../log/trainingView';
import { plusDays } from '../progress/period';
import { byMonth } from './filter';
import { heatWeeks, setsByDay, type HeatWeek } from './heat';

const CELL = 12;
const STEP = 15;

function Drawing({
  weeks,
  absences,
}: {
  weeks: readonly HeatWeek[];
  absences: readonly Absence[];
}) {
  const { t } = useTranslation();
  return (
    <div
      className="heat-scroll"
      role="group"
      aria-label={t('history.calendar')}
      // A scrolling region must be reachable by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <svg
        role="img"
        aria-label={t('history.calendarMap')}
        width={weeks.length * STEP}
        height={7 * STEP + 18}
      >
        {weeks.map((week, x) => {
          const first = week.find(({ day }) => day.endsWith('-01'));
          return (
            <g key={x} transform={`translate(${x * STEP} 18)`}>
              {first !== undefined && (
                <text className="heat-month" y={-6}>
                  {formatMonth(first.day).slice(0, 3)}
                </text>
              )}
              {week.map(({ day, level }, y) => (
                <rect
                  key={day}
                  y={y * STEP}
                  width={CELL}
                  height={CELL}
                  rx={2}
                  className={
                    level === 0 && awayOn(absences, day) !== undefined
                      ? 'heat heat-away'
                      : `heat heat-${level}`
                  }
                />
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** How regularly the athlete trained in the year up to `today`, with the months as a table. */
export function HeatMap(props: {
  workouts: readonly Workout[];
  absences: readonly Absence[];
  today: string;
}) {
  const { workouts, absences, today } = props;
  const { t } = useTranslation();
  // Someone who comes back after more than a year sees the last year they trained in.
  const latest = workouts[0]?.day ?? today;
  const last = latest > plusDays(today, -357) ? today : latest;
  const weeks = useMemo(() => heatWeeks(setsByDay(workouts), last), [workouts, last]);
  const trained = weeks.map((week) => week.filter(({ sets }) => sets > 0).length);
  const months = useMemo(() => byMonth(workouts), [workouts]);
  return (
    <section className="card">
      <h3>{t('history.calendar')}</h3>
      <Drawing weeks={weeks} absences={absences} />
      <p>
        {t('history.calendarSummary', {
          days: trained.reduce((sum, days) => sum + days, 0),
          weeks: trained.filter((days) => days > 0).length,
          day: formatDay(last),
        })}
      </p>
      <p className="heat-legend" aria-hidden="true">
        {t('history.less')}
        {([1, 2, 3, 4] as const).map((level) => (
          <svg key={level} width={CELL} height={CELL}>
            <rect width={CELL} height={CELL} rx={2} className={`heat heat-${level}`} />
          </svg>
        ))}
        {t('history.more')}
        {absences.length > 0 && (
          <>
            <svg width={CELL} height={CELL}>
              <rect width={CELL} height={CELL} rx={2} className="heat heat-away" />
            </svg>
            {t('away.session')}
          </>
        )}
      </p>
      <details>
        <summary>{t('charts.table')}</summary>
        <div className="table-scroll">
          <table className="ruled">
            <thead>
              <tr>
                <th scope="col">{t('history.monthColumns.month')}</th>
                <th scope="col" className="num">
                  {t('history.monthColumns.days')}
                </th>
                <th scope="col" className="num">
                  {t('history.monthColumns.sets')}
                </th>
              </tr>
            </thead>
            <tbody>
              {months.map(({ month, workouts: its }) => (
                <tr key={month}>
                  <th scope="row">{formatMonth(month)}</th>
                  <td className="num">{new Set(its.map(({ day }) => day)).size}</td>
                  <td className="num">
                    {formatNumber(its.reduce((sum, { workSets }) => sum + workSets, 0))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
