import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { shortName } from '../exercises/shortName';
import { formatKg, formatMonth } from '../i18n/format';
import { useTrainingLog } from '../log/useTrainingLog';
import { useLiftsOfLog } from '../progress/lifts';
import { useUnit } from '../units/UnitProvider';
import { pastOf } from './past';

/** What an imported log comes down to, in a sentence. */
export function KnownPast({ className }: { className?: string }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const { view } = useTrainingLog();
  const lifts = useLiftsOfLog(view);
  const past = useMemo(() => pastOf(lifts ?? []), [lifts]);
  if (past === null) return null;
  const { since, lift } = past;
  return (
    <p className={className} data-testid="known-past">
      {lift === undefined
        ? t('firstRun.since', { month: formatMonth(since) })
        : t('firstRun.gained', {
            month: formatMonth(since),
            name: shortName(lift.name),
            from: formatKg(lift.fromKg, unit),
            to: formatKg(lift.toKg, unit),
          })}
    </p>
  );
}
