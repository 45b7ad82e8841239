import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format';
import type { MuscleWeek } from './muscleWeek';
import { useMuscleName } from './useMuscleName';

/** Hard sets and landmarks of every muscle, in words and numbers. */
export function MuscleTable({ muscles }: { muscles: readonly MuscleWeek[] }) {
  const { t } = useTranslation();
  const name = useMuscleName();
  return (
    <div className="table-scroll">
      <table className="ruled">
        <thead>
          <tr>
            <th scope="col">{t('charts.muscle')}</th>
            <th scope="col" className="num">
              {t('charts.hardSets')}
            </th>
            <th scope="col" className="num">
              {t('charts.landmarks')}
            </th>
            <th scope="col">{t('charts.status')}</th>
          </tr>
        </thead>
        <tbody>
          {muscles.map(({ muscle, hardSets, mev, mav, mrv, status }) => (
            <tr key={muscle}>
              <th scope="row">{name(muscle)}</th>
              <td className="num">{formatNumber(hardSets, 2)}</td>
              <td className="num">{mrv === undefined ? '–' : `${mev} / ${mav} / ${mrv}`}</td>
              <td>{t(`charts.statuses.${status}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
