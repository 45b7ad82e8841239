import { createComponentImplementation } from '@a2ui/react/v0_9';
import { useTranslation } from 'react-i18next';
import { FatigueChartApi } from '../../a2ui/trendApis';
import { formatDay, formatNumber } from '../../i18n/format';
import { WhyButton } from '../../why/WhyButton';
import { draw, readDays, type Day } from './trends/days';
import { CHART_DAYS, daysBefore, useLiveFatigue } from '../../state/liveViews';
import './trends.css';

const WIDTH = 600;
const HEIGHT = 180;

function Drawing({ days, name }: { days: readonly Day[]; name: string }) {
  const { top, bars, atl, ctl } = draw(days, WIDTH, HEIGHT);
  return (
    <div className="chart-box">
      <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
        {[0, 0.5, 1].map((part) => (
          <line
            key={part}
            className="chart-grid"
            x2={WIDTH}
            y1={HEIGHT * part}
            y2={HEIGHT * part}
          />
        ))}
        {bars.map((bar, index) => (
          <rect key={index} className="chart-load" {...bar} />
        ))}
        <polyline className="chart-ctl" points={ctl} />
        <polyline className="chart-atl" points={atl} />
      </svg>
      {/* Text within the picture would shrink with it. */}
      {[0, 0.5].map((part) => (
        <span
          key={part}
          className="chart-tick"
          style={{ insetBlockStart: `${part * 100}%` }}
          aria-hidden="true"
        >
          {formatNumber(top * (1 - part), 1)}
        </span>
      ))}
    </div>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="chart-legend" aria-hidden="true">
      {(['load', 'atl', 'ctl'] as const).map((series) => (
        <li key={series}>
          <svg viewBox="0 0 24 12" width="24" height="12">
            {series === 'load' ? (
              <rect className="chart-load" x={6} y={1} width={12} height={10} />
            ) : (
              <line className={`chart-${series}`} x2={24} y1={6} y2={6} />
            )}
          </svg>
          {t(`panels.fatigue.legend.${series}`)}
        </li>
      ))}
    </ul>
  );
}

function useStatus() {
  const { t } = useTranslation();
  return ({ status }: Day) => (status === undefined ? '–' : t(`panels.fatigue.statuses.${status}`));
}

function Table({ days }: { days: readonly Day[] }) {
  const { t } = useTranslation();
  const statusOf = useStatus();
  const numbers = ['load', 'atl', 'ctl', 'balance'] as const;
  return (
    <details>
      <summary>{t('panels.fatigue.table')}</summary>
      <div className="chart-table">
        <table className="ruled">
          <caption className="visually-hidden">{t('panels.fatigue.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('panels.fatigue.columns.date')}</th>
              {numbers.map((column) => (
                <th key={column} scope="col" className="num">
                  {t(`panels.fatigue.columns.${column}`)}
                </th>
              ))}
              <th scope="col">{t('panels.fatigue.columns.status')}</th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map((day) => (
              <tr key={day.date}>
                <th scope="row">{formatDay(day.date)}</th>
                {numbers.map((column) => (
                  <td key={column} className="num">
                    {formatNumber(day[column], 1)}
                  </td>
                ))}
                <td>{statusOf(day)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/**
 * Daily load with its two averages. It begins with the days that came with the panel; the gateway's
 * last six weeks take their place and follow the log.
 */
export const FatigueChart = createComponentImplementation(FatigueChartApi, ({ props }) => {
  const { t } = useTranslation();
  const statusOf = useStatus();
  const given = readDays(props.days, CHART_DAYS);
  const end = given.at(-1)?.date;
  const live = useLiveFatigue(end === undefined ? '' : daysBefore(end, CHART_DAYS - 1));
  const fetched = readDays(live['days'], CHART_DAYS);
  const days = fetched.length === 0 ? given : fetched;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return <p>{t('panels.fatigue.empty')}</p>;
  const name = t('panels.fatigue.summary', {
    from: formatDay(first.date),
    to: formatDay(last.date),
    atl: formatNumber(last.atl, 1),
    ctl: formatNumber(last.ctl, 1),
    balance: formatNumber(last.balance, 1),
    status: statusOf(last),
  });
  return (
    <div data-component="FatigueChart" className="trend">
      <dl className="totals">
        {(['atl', 'ctl', 'balance'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`panels.fatigue.columns.${part}`)}</dt>
            <dd>{formatNumber(last[part], 1)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('panels.fatigue.columns.status')}</dt>
          <dd>{statusOf(last)}</dd>
        </div>
      </dl>
      <figure className="trend-figure">
        <Drawing days={days} name={name} />
        <figcaption className="quiet trend-range">
          {formatDay(first.date)} – {formatDay(last.date)} · {t('panels.fatigue.axis')}
        </figcaption>
        <Legend />
      </figure>
      <Table days={days} />
      <div>
        <WhyButton
          of={{ kind: 'day', at: last.date }}
          what={t('why.figuresOf', { what: t('canvas.names.FatigueChart') })}
        />
      </div>
    </div>
  );
});
