import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKg, formatNumber } from '../i18n/format';
import type { Session } from '../contract/made/Session';
import { toKg } from '../units/units';
import { useUnit } from '../units/UnitProvider';
import { clock } from './clock';
import type { LiveWorkout } from './liveWorkout';
import styles from './Totals.module.css';

/** @returns whole seconds since an instant, counted on while it is shown */
function useElapsed(since: string | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const start = since === undefined ? NaN : Date.parse(since);
  return Number.isNaN(start) ? 0 : Math.max(0, Math.floor((now - start) / 1000));
}

/** What has been done so far: time, sets, tonnage, and how much of the plan that is. */
export function Totals({ running, session }: { running: LiveWorkout; session: Session | null }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const elapsed = useElapsed(running.startedAt);
  const work = running.sets.filter(
    ({ setType, delivery }) => setType !== 'WARMUP' && delivery.state !== 'failed',
  );
  const kg = work.reduce(
    (sum, { load, reps }) => sum + Math.max(0, load === undefined ? 0 : toKg(load)) * (reps ?? 0),
    0,
  );
  const planned = session?.exercises.reduce((sum, { sets }) => sum + sets, 0) ?? 0;
  return (
    <div className={styles.totals}>
      <h2 className={styles.name}>{running.name ?? t('workout.title')}</h2>
      <dl className={styles.figures}>
        <div>
          <dt>{t('totals.time')}</dt>
          <dd>
            <span role="timer">{clock(elapsed)}</span>
          </dd>
        </div>
        <div>
          <dt>{t('totals.sets')}</dt>
          <dd data-testid="sets-so-far" data-value={work.length}>
            {planned === 0
              ? formatNumber(work.length)
              : t('workout.count', { done: work.length, sets: planned })}
          </dd>
        </div>
        <div>
          <dt>{t('header.tonnage')}</dt>
          <dd>{formatKg(kg, unit)}</dd>
        </div>
      </dl>
      {planned > 0 && (
        <div className={styles.track} aria-hidden="true">
          <span style={{ width: `${Math.min(100, (work.length / planned) * 100)}%` }} />
        </div>
      )}
    </div>
  );
}
