import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRest, useRestAlarm, type Rest } from './useRest';

/** @returns seconds as a clock shows them, such as "1:05" */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

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

/** The rest that is running, at the foot of the screen. */
export function RestBar() {
  const { t } = useTranslation();
  const { rest } = useRest();
  const left = useSecondsLeft(rest);
  if (rest === null) return null;
  return (
    <section className="rest" aria-label={t('workout.rest.title')}>
      <progress
        className="rest-bar"
        max={rest.length / 1000}
        value={left}
        aria-label={t('workout.rest.left')}
      />
      <span className="rest-time" role="timer" data-testid="rest-left">
        {clock(left)}
      </span>
      <span className="rest-after">{rest.after}</span>
      <RestButtons />
    </section>
  );
}
