import { useQuery } from '@tanstack/react-query';
import { Clock, Dumbbell, Layers, Play } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueQuery, findExercise } from '../exercises/catalogue';
import { ExerciseName } from '../exercises/ExerciseName';
import { formatNumber } from '../i18n/format';
import { BodyMap } from '../muscles/BodyMap';
import { mostWorked, setsByMuscle } from '../muscles/ofExercise';
import { useMuscleName } from '../muscles/useMuscleName';
import { loadText, setsText } from '../plan/plannedText';
import type { Session } from '../contract/made/Session';
import { useUnit } from '../units/UnitProvider';
import styles from './Hero.module.css';

const NAMED = 4;
const FIRST = 4;

function Exercises({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const [all, setAll] = useState(false);
  const { exercises } = session;
  // One more line costs less than a button.
  const shown = all || exercises.length <= FIRST + 1 ? exercises : exercises.slice(0, FIRST);
  return (
    <div>
      <ul className={styles.exercises}>
        {shown.map((exercise) => (
          <li key={exercise.name}>
            <ExerciseName name={exercise.name} />
            <span className={styles.sets}>
              {exercise.repRange === undefined
                ? t('today.sets', { count: exercise.sets })
                : setsText(exercise)}
            </span>
            <strong className={styles.load}>{loadText(exercise, unit)}</strong>
          </li>
        ))}
      </ul>
      {exercises.length > FIRST + 1 && (
        <button
          type="button"
          className={`button-link ${styles.more}`}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all
            ? t('today.fewerExercises')
            : t('today.moreExercises', { count: exercises.length - FIRST })}
        </button>
      )}
    </div>
  );
}

interface Props {
  session: Session;
  /** What stands above the name. */
  kicker: string;
  /** Whether the catalogue may be asked for now: the page itself comes first. */
  later: boolean;
  onStart: () => void;
}

/** A planned session with what a lifter wants to know before it: how long, what for, how heavy. */
export function SessionHero({ session, kicker, later, onStart }: Props) {
  const { t } = useTranslation();
  const muscleName = useMuscleName();
  const { data: catalogue } = useQuery({ ...catalogueQuery, enabled: later });
  const sets = setsByMuscle(
    session.exercises.map((exercise) => ({
      worked: findExercise(catalogue ?? [], exercise)?.worked,
      sets: exercise.sets,
    })),
  );
  const muscles = mostWorked(sets).slice(0, NAMED).map(muscleName);
  const total = session.exercises.reduce((sum, { sets: count }) => sum + count, 0);
  return (
    <>
      <div className={styles.head}>
        <div>
          <p className={styles.kicker}>{kicker}</p>
          <h2 className={styles.name}>{session.name}</h2>
          <ul className={styles.facts}>
            {session.minutes !== undefined && (
              <li>
                <Clock className="icon" />
                {t('today.minutes', { minutes: formatNumber(session.minutes) })}
              </li>
            )}
            <li>
              <Dumbbell className="icon" />
              {t('today.exercises', { count: session.exercises.length })}
            </li>
            <li>
              <Layers className="icon" />
              {t('today.sets', { count: total })}
            </li>
          </ul>
          <p className={styles.muscles} data-testid="session-muscles">
            {muscles.join(' · ')}
          </p>
        </div>
        <BodyMap sets={sets} className={styles.map} />
      </div>
      <button type="button" className={`button button-primary ${styles.start}`} onClick={onStart}>
        <Play className="icon" fill="currentColor" />
        {t('due.start')}
      </button>
      <Exercises session={session} />
    </>
  );
}
