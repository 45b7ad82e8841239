import { useTranslation } from 'react-i18next';
import { BACK, FRONT, OUTLINE, type Shape } from './figure';
import { MuscleTable } from './MuscleTable';
import type { MuscleWeek, VolumeStatus } from './muscleWeek';
import './muscles.css';

const STATUSES: readonly VolumeStatus[] = ['UNDER', 'BUILDING', 'PEAK', 'OVER', 'REST', 'UNKNOWN'];

function Half({ shapes, of }: { shapes: readonly Shape[]; of: ReadonlyMap<string, MuscleWeek> }) {
  return (
    <>
      <path className="body-outline" d={OUTLINE} />
      {shapes.map(({ muscle, d }) => (
        <path
          key={muscle}
          d={d}
          className={`muscle muscle-${of.get(muscle)?.status ?? 'UNKNOWN'}`}
          data-muscle={muscle}
        />
      ))}
    </>
  );
}

function Side({ shapes, of }: { shapes: readonly Shape[]; of: ReadonlyMap<string, MuscleWeek> }) {
  return (
    <svg viewBox="0 0 120 246" className="muscle-side" aria-hidden="true">
      <Half shapes={shapes} of={of} />
      <g transform="matrix(-1 0 0 1 120 0)">
        <Half shapes={shapes} of={of} />
      </g>
    </svg>
  );
}

/**
 * The body from front and back, each muscle in the colour of how its weekly hard sets stand against
 * its landmarks; the table behind it says the same in words.
 */
export function MuscleMap({ muscles }: { muscles: readonly MuscleWeek[] }) {
  const { t } = useTranslation();
  const of = new Map(muscles.map((muscle) => [muscle.muscle, muscle]));
  return (
    <div className="muscle-map">
      <div className="muscle-sides" role="img" aria-label={t('charts.map')}>
        <div>
          <Side shapes={FRONT} of={of} />
          <p aria-hidden="true">{t('charts.front')}</p>
        </div>
        <div>
          <Side shapes={BACK} of={of} />
          <p aria-hidden="true">{t('charts.back')}</p>
        </div>
      </div>
      <ul className="muscle-legend">
        {STATUSES.map((status) => (
          <li key={status}>
            <span className={`swatch swatch-${status}`} aria-hidden="true" />
            {t(`charts.statuses.${status}`)}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('charts.table')}</summary>
        <MuscleTable muscles={muscles} />
      </details>
    </div>
  );
}
