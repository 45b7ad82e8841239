import { createComponentImplementation } from '@a2ui/react/v0_9';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { RestTimerApi } from '../../a2ui/trendApis';
import { num, str } from '../../api/read';
import { useRealtime } from '../../realtime/RealtimeProvider';
import { allowSound } from '../../workout/ring';
import { clock } from '../../workout/clock';
import { RestButtons, useSecondsLeft } from '../../workout/RestBar';
import { useRest } from '../../workout/useRest';
import { usePanelPlace } from '../panelContext';
import { readDone, rememberDone } from '../panelMemory';
import { restLength, startsItself } from './rest';
import './trends.css';

const SLOT = 'rest started';

/** Starts the rest of a panel that has just come, once. */
function useStart(seconds: number | undefined, after: string, askedAt: string | undefined): void {
  const { userId } = useRealtime();
  const { surfaceId, generation } = usePanelPlace();
  const { start } = useRest();
  useEffect(() => {
    if (seconds === undefined) return;
    const asked = num(Date.parse(askedAt ?? ''));
    const started = readDone(userId, surfaceId, SLOT) === String(generation);
    if (!startsItself(Date.now(), generation, asked, started)) return;
    rememberDone(userId, surfaceId, SLOT, String(generation));
    start(after, seconds);
  }, [seconds, after, askedAt, userId, surfaceId, generation, start]);
}

function Running({ length }: { length: number }) {
  const { t } = useTranslation();
  const { rest } = useRest();
  const left = useSecondsLeft(rest);
  return (
    <>
      <p className="timer-time">
        <span role="timer">{clock(left)}</span>{' '}
        <span className="quiet">{t('panels.rest.total', { time: clock(length) })}</span>
      </p>
      <progress
        className="rest-progress"
        max={length}
        value={left}
        aria-label={t('workout.rest.left')}
      />
      <div className="row-actions">
        <RestButtons />
      </div>
    </>
  );
}

/** A rest between sets: the one rest of the page, which goes on while the screen is locked. */
export const RestTimer = createComponentImplementation(RestTimerApi, ({ props }) => {
  const { t } = useTranslation();
  const seconds = restLength(num(props.seconds));
  const after = str(props.after) ?? '';
  useStart(seconds, after, str(props.askedAt));
  const { rest, ended, start } = useRest();
  const name = rest?.after ?? after;
  const restart = () => {
    if (seconds === undefined) return;
    allowSound();
    start(after, seconds);
  };
  return (
    <div data-component="RestTimer" className="trend">
      {name !== '' && <p>{t('panels.rest.after', { name })}</p>}
      {rest === null ? (
        <>
          <p className="timer-idle">
            {ended === 'over' ? t('panels.rest.over') : t('panels.rest.none')}
          </p>
          {seconds !== undefined && (
            <button type="button" className="button button-primary" onClick={restart}>
              {t(ended === null ? 'panels.rest.start' : 'panels.rest.again', {
                time: clock(seconds),
              })}
            </button>
          )}
        </>
      ) : (
        <Running length={Math.round(rest.length / 1000)} />
      )}
    </div>
  );
});
