import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Coach } from '../coach/Coach';
import { Glance } from '../header/Glance';
import { formatLongDay } from '../i18n/format';
import { useToday } from '../shared/useToday';
import { useWide } from '../shared/useWide';
import { useAthleteState } from '../state/useAthleteState';
import { useUnit } from '../units/UnitProvider';
import { MattersCard } from './MattersCard';
import { NextSession } from './NextSession';
import { ReadinessCard } from './ReadinessCard';
import { WeekCard } from './WeekCard';
import { WeightCard } from './WeightCard';
import './today.css';

/** The session of the day first, then what matters, the week, and the coach beside it where there is room. */
export default function TodayPage() {
  const { t } = useTranslation();
  const { data: state } = useAthleteState();
  const { unit } = useUnit();
  const wide = useWide();
  const today = useToday();
  // What is due is drawn first; what stands below it, and what it asks for, comes right after.
  const later = useDeferredValue(true, false);
  if (state === undefined || state === null) return null;
  const isNew = state.counts.workouts === 0 && state.profile.onboarded !== true;
  const name = state.profile.displayName;
  return (
    <div className="desk">
      <div className="today">
        <div className="today-head">
          <p className="quiet">{formatLongDay(today)}</p>
          {name !== undefined && <p className="today-name">{t('today.hello', { name })}</p>}
        </div>
        <NextSession state={state} later={later} />
        {later && (
          <>
            <MattersCard state={state} later={later} />
            {/* Nothing empty: figures of a week come with the first workout or plan. */}
            {!isNew && (
              <div className="today-cards">
                <WeekCard state={state} later={later} />
                <ReadinessCard later={later} />
                <WeightCard state={state} />
              </div>
            )}
          </>
        )}
        {!isNew && <Glance state={state} unit={unit} />}
      </div>
      {wide && (
        <div className="desk-coach">
          <Coach />
        </div>
      )}
    </div>
  );
}
