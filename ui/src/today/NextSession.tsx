import { useQuery } from '@tanstack/react-query';
import { ArrowRight, CircleCheck, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAbsences } from '../away/useAbsences';
import { formatDay } from '../i18n/format';
import { awayOn, type Absence } from '../log/absence';
import { planQuery } from '../plan/planQueries';
import { useAppend } from '../realtime/useAppend';
import type { AthleteState } from '../state/athleteState';
import { useToday } from '../shared/useToday';
import { due } from '../workout/today';
import { useLiveWorkout } from '../workout/useWorkout';
import { FirstRun } from './FirstRun';
import styles from './Hero.module.css';
import { SessionHero } from './SessionHero';
import { useStart } from './useStart';
import { useTrained } from './useTrained';

function Card({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className={styles.hero} aria-label={t('due.title')}>
      {children}
    </section>
  );
}

function Free({ onStart }: { onStart: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className={`button-link ${styles.free}`} onClick={onStart}>
      {t('due.startFree')}
    </button>
  );
}

/** Away from training, and a way to say that one is back. */
function Away({ absence, today }: { absence: Absence; today: string }) {
  const { t } = useTranslation();
  const append = useAppend();
  const { absenceId, to } = absence;
  return (
    <>
      <div>
        <p className={styles.kicker}>{t(`away.reasons.${absence.reason}`)}</p>
        <h2 className={styles.title}>{t('away.until', { day: formatDay(to) })}</h2>
        <p className={styles.text}>{t('away.untilText')}</p>
      </div>
      <div className={styles.others}>
        <button
          type="button"
          className="button"
          onClick={() => append({ type: 'AbsenceEnded', payload: { absenceId, on: today } })}
        >
          {t('away.back')}
        </button>
      </div>
    </>
  );
}

/** What to do next: go on, today's session, or rest; always a way to just train. */
export function NextSession({ state, later }: { state: AthleteState; later: boolean }) {
  const { t } = useTranslation();
  const start = useStart();
  const running = useLiveWorkout();
  const today = useToday();
  const trainedDays = useTrained(state);
  const { data: plan, isPending, isFetching } = useQuery(planQuery);
  const absences = useAbsences();
  const absence = awayOn(absences, today);
  const { today: session, upcoming } = due(plan ?? null, today, absences);
  const trained = trainedDays.some(({ day }) => day === today);

  if (running !== null) {
    return (
      <Card>
        <div>
          <p className={styles.kicker}>{t('due.running', { count: running.sets.length })}</p>
          <h2 className={styles.name}>{running.name ?? t('workout.title')}</h2>
        </div>
        <Link className={`button button-primary ${styles.start}`} to="/app/workout">
          {t('due.goOn')}
          <ArrowRight className="icon" />
        </Link>
      </Card>
    );
  }
  if (state.profile.onboarded === false && (plan ?? null) === null) {
    if (!isPending) return <FirstRun state={state} onStart={() => start()} />;
    // What is pressed on a card that another one takes the place of would be lost.
    if (isFetching)
      return <section className={styles.hero} aria-label={t('due.title')} aria-busy />;
  }
  if (absence !== undefined && !trained) {
    return (
      <Card>
        <Away absence={absence} today={today} />
        <Free onStart={() => start()} />
      </Card>
    );
  }
  if (session !== null && !trained) {
    return (
      <Card>
        <SessionHero
          session={session}
          kicker={t('today.kicker')}
          later={later}
          onStart={() => start(session.name)}
        />
        <Free onStart={() => start()} />
      </Card>
    );
  }
  if (upcoming !== null && !trained) {
    return (
      <Card>
        <SessionHero
          session={upcoming}
          kicker={t('today.restKicker', { day: formatDay(upcoming.day) })}
          later={later}
          onStart={() => start(upcoming.name)}
        />
        <Free onStart={() => start()} />
      </Card>
    );
  }
  const resting = plan === null || plan === undefined ? 'due.free' : 'due.rest';
  return (
    <Card>
      <div>
        {trained && (
          <p className={`${styles.kicker} tone-good`}>
            <CircleCheck className="icon" /> {t('today.wellDone')}
          </p>
        )}
        <h2 className={styles.title}>
          {isPending ? t('loading') : t(trained ? 'due.done' : resting)}
        </h2>
        {upcoming !== null && (
          <p className={styles.text}>
            {t('due.upcoming', { name: upcoming.name, day: formatDay(upcoming.day) })}
          </p>
        )}
      </div>
      <div className={styles.others}>
        <button type="button" className="button" onClick={() => start()}>
          <Play className="icon" />
          {t('due.startFree')}
        </button>
      </div>
    </Card>
  );
}
