import { useTranslation } from 'react-i18next';
import { ExerciseName } from '../exercises/ExerciseName';
import { formatDay, formatLoadIn, formatNumber } from '../i18n/format';
import { useEffort } from '../units/effort';
import { useUnit } from '../units/UnitProvider';
import type { SessionDone } from './done';
import type { SessionExercise } from '../contract/made/SessionExercise';

function Exercise({ exercise, done }: { exercise: SessionExercise; done: number | undefined }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const effort = useEffort();
  const { sets, repRange, targetRpe, load, reason } = exercise;
  return (
    <li className="planned">
      <div className="planned-line">
        <ExerciseName name={exercise.name} />
        <span className="num">
          {repRange === undefined
            ? t('planPage.sets', { count: sets })
            : t('planPage.setsReps', { sets, low: repRange[0], high: repRange[1] })}
        </span>
      </div>
      <p className="quiet">
        {load === undefined ? t('planPage.yourLoad') : formatLoadIn(load, unit)}
        {targetRpe !== undefined && ` ${t('planPage.rpe', { effort: effort.text(targetRpe) })}`}
        {done !== undefined && (
          <span className={done >= sets ? 'tag tone-good' : 'tag'}>
            {t('planPage.setsDone', { done, planned: sets })}
          </span>
        )}
      </p>
      {reason !== undefined && (
        <details>
          <summary>
            {t('planPage.reason')}
            <span className="visually-hidden">: {exercise.name}</span>
          </summary>
          <p>{reason}</p>
        </details>
      )}
    </li>
  );
}

interface Props {
  done: SessionDone;
  /** ISO date. */
  today: string;
  /** Whether the athlete is away on its day. */
  away: boolean;
}

/** How a session stands today. */
function Standing({ done: { session, workout, sets }, today, away }: Props) {
  const { t } = useTranslation();
  if (workout !== undefined) {
    const full = session.exercises.filter(({ sets: planned }, n) => (sets[n] ?? 0) >= planned);
    const all = full.length === session.exercises.length;
    return (
      <span className="tone-good session-standing">
        {all
          ? `✓ ${t('planPage.done')}`
          : t('planPage.partly', { done: full.length, planned: session.exercises.length })}
      </span>
    );
  }
  if (away) return <span className="quiet session-standing">{t('away.session')}</span>;
  if (session.day === today) {
    return <span className="tone-wait session-standing">{t('planPage.today')}</span>;
  }
  return (
    <span className="quiet session-standing">
      {session.day < today ? t('planPage.missed') : t('planPage.upcoming')}
    </span>
  );
}

/** A day of the plan with its exercises, and what of it is done. */
export function SessionCard(props: Props) {
  const { done, today } = props;
  const { t } = useTranslation();
  const { session, workout, sets } = done;
  return (
    <section className={session.day === today ? 'card session session-today' : 'card session'}>
      <div className="card-head">
        <h3>{session.name}</h3>
        <Standing {...props} />
      </div>
      <p className="quiet session-day">
        {formatDay(session.day)}
        {session.minutes !== undefined &&
          ` · ${t('planPage.minutes', { minutes: formatNumber(session.minutes) })}`}
      </p>
      <ol className="planned-list">
        {session.exercises.map((exercise, index) => (
          <Exercise
            key={index}
            exercise={exercise}
            done={workout === undefined ? undefined : sets[index]}
          />
        ))}
      </ol>
    </section>
  );
}
