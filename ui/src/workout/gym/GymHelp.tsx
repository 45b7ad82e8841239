import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLoad, formatNumber } from '../../i18n/format';
import { Segmented } from '../../shared/Segmented';
import { readStored, writeStored } from '../../shared/storage';
import { num } from '../../api/read';
import type { MassUnit } from '../../units/units';
import { BARS, loadBar, PLATES } from './plates';
import { warmupRamp, type WarmupSet } from './warmup';

interface Props {
  load: number;
  unit: MassUnit;
  /** Puts a warm-up set into the form. */
  onWarmup: (set: WarmupSet) => void;
}

function Plates({ load, bar, unit }: { load: number; bar: number; unit: MassUnit }) {
  const { t } = useTranslation();
  const loading = loadBar(load, bar, PLATES[unit]);
  if (loading === null) return <p className="quiet">{t('workout.plates.barTooHeavy')}</p>;
  const { side, missing } = loading;
  return (
    <p data-testid="plates">
      {side.length === 0
        ? t('workout.plates.empty')
        : t('workout.plates.side', {
            plates: side.map((plate) => formatNumber(plate, 2)).join(' + '),
          })}
      {missing > 0 && (
        <span className="tone-wait">
          {' '}
          {t('workout.plates.missing', { load: formatLoad({ value: missing, unit }) })}
        </span>
      )}
    </p>
  );
}

/** Plates for each side of the bar, and the warm-up to the load. */
export function GymHelp({ load, unit, onWarmup }: Props) {
  const { t } = useTranslation();
  const key = `trainer2.bar.${unit}`;
  const [bar, setBar] = useState(() => num(readStored(key)) ?? BARS[unit][0] ?? 0);
  const ramp = warmupRamp(load, bar, unit);
  return (
    <details className="gym-help">
      <summary>{t('workout.plates.title')}</summary>
      <Segmented
        legend={t('workout.plates.bar')}
        showLegend
        options={BARS[unit].map((weight) => ({
          value: String(weight),
          label: weight === 0 ? t('workout.plates.noBar') : formatLoad({ value: weight, unit }),
        }))}
        value={String(bar)}
        onChange={(value) => {
          writeStored(key, Number(value));
          setBar(Number(value));
        }}
      />
      <Plates load={load} bar={bar} unit={unit} />
      {ramp.length > 0 && (
        <>
          <h4>{t('workout.warmup.title')}</h4>
          <ul className="ramp">
            {ramp.map((set) => {
              const text = `${formatLoad({ value: set.load, unit })} × ${set.reps}`;
              return (
                <li key={set.load}>
                  <button
                    type="button"
                    className="button"
                    aria-label={t('workout.warmup.use', { set: text })}
                    onClick={() => onWarmup(set)}
                  >
                    {text}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </details>
  );
}
