import { Flame } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { num } from '../../api/read';
import { formatLoad } from '../../i18n/format';
import { Segmented } from '../../shared/Segmented';
import { readStored, writeStored } from '../../shared/storage';
import type { MassUnit } from '../../units/units';
import { PlateBar } from './PlateBar';
import { BARS } from './plates';
import { warmupRamp, type WarmupSet } from './warmup';

interface Props {
  load: number;
  unit: MassUnit;
  /** Puts the warm-up before the work sets, a row each. */
  onWarmUp: (ramp: readonly WarmupSet[]) => void;
}

/** The warm-up to the load, and the plates for each side of the bar. */
export function GymHelp({ load, unit, onWarmUp }: Props) {
  const { t } = useTranslation();
  const key = `trainer2.bar.${unit}`;
  const [bar, setBar] = useState(() => num(readStored(key)) ?? BARS[unit][0] ?? 0);
  const ramp = warmupRamp(load, bar, unit);
  return (
    <>
      {ramp.length > 0 && (
        <button type="button" className="button" onClick={() => onWarmUp(ramp)}>
          <Flame className="icon" aria-hidden />
          {t('workout.warmup.add')}
        </button>
      )}
      <details className="gym-help">
        <summary className="button">{t('workout.plates.title')}</summary>
        <PlateBar load={load} bar={bar} unit={unit} />
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
      </details>
    </>
  );
}
