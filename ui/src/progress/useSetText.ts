import { useTranslation } from 'react-i18next';
import { formatLoadIn, formatNumber } from '../i18n/format';
import type { SetFields } from '../log/logEvent';
import { useEffort } from '../units/effort';
import { useUnit } from '../units/UnitProvider';

/** @returns a set in words such as "80 kg × 8 @8", in the display unit */
export function useSetText(): (set: SetFields) => string {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const effort = useEffort();
  return ({ load, reps, durationSeconds, distanceMeters, rpe }) => {
    const parts = [
      load === undefined ? undefined : formatLoadIn(load, unit),
      reps === undefined ? undefined : formatNumber(reps),
      durationSeconds === undefined || durationSeconds === 0
        ? undefined
        : t('history.seconds', { value: formatNumber(durationSeconds) }),
      distanceMeters === undefined || distanceMeters === 0
        ? undefined
        : t('history.meters', { value: formatNumber(distanceMeters) }),
    ].filter((part) => part !== undefined);
    const work = parts.length === 0 ? '–' : parts.join(' × ');
    return rpe === undefined ? work : `${work} ${effort.short(rpe)}`;
  };
}
