import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Ring } from '../shared/Ring';
import { clock } from './clock';
import styles from './RestBar.module.css';
import { RestNotice } from './RestNotice';
import { useRest, useRestAlarm, type Rest } from './useRest';

function secondsLeft({ endsAt }: Rest): number {
  return Math.max(0, Math.ceil((endsAt - Date.now()) / 1000));
}

/** @returns whole seconds until the end, counted by the clock; 0 without a rest */
export function useSecondsLeft(rest: Rest | null): number {
  const [, tick] = useState(0);
  useEffect(() => {
    if (rest === null) return undefined;
    const timer = setInterval(() => tick((n) => n + 1), 250);
    return () => clearInterval(timer);
  }, [rest]);
  return rest === null ? 0 : secondsLeft(rest);
}

/** Rings and says so when a rest is over, whichever page is open. */
export function RestAlarm() {
  const { t } = useTranslation();
  const { rest, ended, end } = useRest();
  useRestAlarm(
    rest,
    useCallback(() => end('over'), [end]),
    t('workout.rest.over'),
  );
  return (
    <p className="visually-hidden" role="status">
      {rest === null && ended === 'over' && t('workout.rest.over')}
    </p>
  );
}

/** Shortens, lengthens and ends the rest that is running. */
export function RestButtons() {
  const { t } = useTranslation();
  const { add, end } = useRest();
  return (
    <>
      <button type="button" className="button" onClick={() => add(-15)}>
        {t('workout.rest.less')}
      </button>
      <button type="button" className="button" onClick={() => add(15)}>
        {t('workout.rest.more')}
      </button>
      <button type="button" className="button" onClick={() => end()}>
        {t('workout.rest.skip')}
      </button>
    </>
  );
}

/** The rest that is running, at the thumb, with the set that comes after it. */
export function RestBar({ next }: { next: string }) {
  const { t } = useTranslation();
  const { rest } = useRest();
  const left = useSecondsLeft(rest);
  if (rest === null) return null;
  return (
    <section className={styles.rest} aria-label={t('workout.rest.title')}>
      <Ring share={(left * 1000) / rest.length}>
        <span className={styles.time} role="timer" data-testid="rest-left">
          {clock(left)}
        </span>
      </Ring>
      <div className={styles.words}>
        <p className={styles.next} data-testid="rest-next">
          {next}
        </p>
        <div className={styles.buttons}>
          <RestButtons />
          <RestNotice />
        </div>
      </div>
    </section>
  );
}
