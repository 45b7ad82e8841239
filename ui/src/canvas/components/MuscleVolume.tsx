import { createComponentImplementation } from '@a2ui/react/v0_9';
import { useTranslation } from 'react-i18next';
import { MuscleVolumeApi } from '../../a2ui/trendApis';
import { list, num, str } from '../../api/read';
import { formatNumber } from '../../i18n/format';
import type { MuscleWeek } from '../../muscles/muscleWeek';
import { useMuscleName } from '../../muscles/useMuscleName';
import { useLiveReview } from '../../state/liveViews';
import { WhyButton } from '../../why/WhyButton';
import { along, readMuscles, scaleOf } from './trends/muscles';
import './trends.css';

const MARKS = ['mev', 'mav', 'mrv'] as const;

function Bar({ row, scale }: { row: MuscleWeek; scale: number }) {
  const { t } = useTranslation();
  const nameOf = useMuscleName();
  const sets = formatNumber(row.hardSets, 1);
  return (
    <li className="volume-row" data-status={row.status}>
      <span className="muscle-name">{nameOf(row.muscle)}</span>
      <span className="muscle-sets">
        <strong>{sets}</strong>{' '}
        <span className="quiet">{t(`panels.volume.statuses.${row.status}`)}</span>
      </span>
      <span className="muscle-track" aria-hidden="true">
        <span className="muscle-bar" style={{ inlineSize: `${along(row.hardSets, scale)}%` }} />
        {MARKS.map((mark) => {
          const at = row[mark];
          return at === undefined || at === 0 ? null : (
            <span
              key={mark}
              className={`muscle-mark muscle-${mark}`}
              style={{ insetInlineStart: `${along(at, scale)}%` }}
            />
          );
        })}
      </span>
    </li>
  );
}

function Table({ rows }: { rows: readonly MuscleWeek[] }) {
  const { t } = useTranslation();
  const nameOf = useMuscleName();
  return (
    <details>
      <summary>{t('panels.volume.table')}</summary>
      <div className="chart-table">
        <table className="ruled">
          <caption className="visually-hidden">{t('panels.volume.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('panels.volume.columns.muscle')}</th>
              {(['sets', ...MARKS] as const).map((column) => (
                <th key={column} scope="col" className="num">
                  {t(`panels.volume.columns.${column}`)}
                </th>
              ))}
              <th scope="col">{t('panels.volume.columns.status')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.muscle}>
                <th scope="row">{nameOf(row.muscle)}</th>
                <td className="num">{formatNumber(row.hardSets, 1)}</td>
                {MARKS.map((mark) => {
                  const at = row[mark];
                  return (
                    <td key={mark} className="num">
                      {at === undefined ? '–' : formatNumber(at, 1)}
                    </td>
                  );
                })}
                <td>{t(`panels.volume.statuses.${row.status}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** Hard sets of a week per muscle against its landmarks; follows the review of that week. */
export const MuscleVolume = createComponentImplementation(MuscleVolumeApi, ({ props }) => {
  const { t } = useTranslation();
  const week = str(props.week) ?? '';
  const live = useLiveReview(week);
  const fetched = readMuscles(live['muscles']);
  const current = fetched.length > 0;
  const rows = current ? fetched : readMuscles(props.muscles);
  const ended = (current ? live['final'] : props.final) === true;
  const unmapped = current
    ? list(live['unmapped']).reduce((sum, item) => sum + (num(item['sets']) ?? 0), 0)
    : (num(props.unmappedSets) ?? 0);
  const scale = scaleOf(rows);
  return (
    <div data-component="MuscleVolume" className="trend">
      <h3>{t('panels.volume.title', { week })}</h3>
      {!ended && <p className="quiet">{t('panels.volume.goesOn')}</p>}
      {rows.length === 0 ? (
        <p>{t('panels.volume.empty')}</p>
      ) : (
        <>
          <ul className="muscles">
            {rows.map((row) => (
              <Bar key={row.muscle} row={row} scale={scale} />
            ))}
          </ul>
          <p className="quiet trend-range">{t('panels.volume.legend')}</p>
          <Table rows={rows} />
          <div>
            <WhyButton of={{ kind: 'week', at: week }} what={t('why.figuresOf', { what: week })} />
          </div>
        </>
      )}
      {unmapped > 0 && <p className="quiet">{t('panels.volume.unmapped', { count: unmapped })}</p>}
    </div>
  );
});
