import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format';
import type { MuscleWeek } from './muscleWeek';
import { useMuscleName } from './useMuscleName';
import './muscles.css';

/** Where on a scale of `most` sets a figure lies, in percent. */
function at(sets: number, most: number): string {
  return `${Math.min(100, (sets / most) * 100)}%`;
}

function Bar({ muscle }: { muscle: MuscleWeek }) {
  const { t } = useTranslation();
  const name = useMuscleName()(muscle.muscle);
  const { hardSets, mev, mav, mrv, status } = muscle;
  const most = Math.max((mrv ?? 12) * 1.15, hardSets);
  return (
    <li className="landmark-bar">
      <span className="landmark-name">{name}</span>
      <span className="landmark-track" aria-hidden="true">
        <span className={`landmark-fill swatch-${status}`} style={{ width: at(hardSets, most) }} />
        {[mev, mav, mrv].map((mark, index) =>
          mark === undefined ? null : (
            <span
              key={index}
              className="landmark-mark"
              style={{ insetInlineStart: at(mark, most) }}
            />
          ),
        )}
      </span>
      <span className="num">{formatNumber(hardSets, 1)}</span>
      <span className="quiet landmark-status">
        {t(`charts.statuses.${status}`)}
        {mrv !== undefined && ` · ${mev} / ${mav} / ${mrv}`}
      </span>
    </li>
  );
}

/** A bar for each muscle with marks at MEV, MAV and MRV. */
export function MuscleBars({ muscles }: { muscles: readonly MuscleWeek[] }) {
  return (
    <ul className="landmark-bars">
      {muscles.map((muscle) => (
        <Bar key={muscle.muscle} muscle={muscle} />
      ))}
    </ul>
  );
}
