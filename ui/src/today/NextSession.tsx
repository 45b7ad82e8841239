import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { formatDay, formatLoadIn } from '../i18n/format';
import { planQuery, type PlannedSession } from '../plan/planQueries';
import { useAppend } from '../realtime/useAppend';
import type { AthleteState } from '../state/athleteState';
import { useUnit } from '../units/UnitProvider';
import { dayOf, due } from '../workout/today';
import { useLiveWorkout } from '../workout/useWorkout';
import './nextSession.css';

function Exercises({ session }: { session: PlannedSession }) {
  const { unit } = useUnit();
  return (
    <ul className="due-list">
      {session.exercises.map(({ name, sets, repRange, load }) => (
        <li key={name}>
          <span>{name}</span>
          <span className="num quiet">
            {sets} × {repRange?.join('–')}
            {load !== undefined && <> · {formatLoadIn(load, unit)}</>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What to do next: go on, start today's session, or rest; always a way to just train. */
export function NextSession({ state }: { state: AthleteState }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const append = useAppend();
  const running = useLiveWorkout();
  const { data: plan, isPending } = useQuery(planQuery);
  const today = dayOf(new Date(), state.profile.zoneId);
  const { today: session, upcoming } = due(plan ?? null, today);
  const trained = state.recentWorkouts.some(
    ({ startedAt }) =>
      startedAt !== undefined && dayOf(new Date(startedAt), state.profile.zoneId) === today,
  );
  const isDue = session !== null && !trained;
  const resting = plan === null || plan === undefined ? 'due.free' : 'due.rest';
  const known = isDue ? t('due.today', { name: session.name }) : t(trained ? 'due.done' : resting);
  const title = isPending ? t('loading') : known;

  const start = (name?: string) => {
    const workoutId = crypto.randomUUID();
    append({
      type: 'WorkoutStarted',
      payload: name === undefined ? { workoutId } : { workoutId, name },
    });
    void navigate('/app/workout');
  };

  if (running !== null) {
    return (
      <section className="due" aria-label={t('due.title')}>
        <h2>{running.name ?? t('workout.title')}</h2>
        <p className="quiet">{t('due.running', { count: running.sets.length })}</p>
        <Link className="button button-primary button-large due-go" to="/app/workout">
          {t('due.goOn')}
        </Link>
      </section>
    );
  }
  return (
    <section className="due" aria-label={t('due.title')}>
      <h2>{title}</h2>
      {isDue && <Exercises session={session} />}
      {/* Holds the place of the line that most athletes see. */}
      {isPending && <p aria-hidden>&nbsp;</p>}
      {!isDue && upcoming !== null && (
        <p className="quiet">
          {t('due.upcoming', { name: upcoming.name, day: formatDay(upcoming.day) })}
        </p>
      )}
      <div className="due-actions">
        {isDue && (
          <button
            type="button"
            className="button button-primary button-large"
            onClick={() => start(session.name)}
          >
            {t('due.start')}
          </button>
        )}
        <button type="button" className="button" onClick={() => start()}>
          {t('due.startFree')}
        </button>
      </div>
    </section>
  );
}
