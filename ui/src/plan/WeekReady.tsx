import { useQuery } from '@tanstack/react-query';
import { Play } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntoView } from '../canvas/useIntoView';
import { catalogueQuery, findExercise } from '../exercises/catalogue';
import { formatDay, formatNumber } from '../i18n/format';
import { BodyMap } from '../muscles/BodyMap';
import { setsByMuscle } from '../muscles/ofExercise';
import { weekTaken } from './freshWeek';
import { planQuery } from './planQueries';
import { useToday } from '../shared/useToday';
import { useStart } from '../today/useStart';
import { due } from '../workout/today';
import styles from './WeekReady.module.css';

/** The week that came of the answers: its sessions, the muscles they are for, and a way to begin. */
export default function WeekReady() {
  const { t } = useTranslation();
  const start = useStart();
  const today = useToday();
  const { data: plan } = useQuery(planQuery);
  const { data: catalogue } = useQuery(catalogueQuery);
  const box = useRef<HTMLElement>(null);
  useIntoView(box, plan !== undefined && plan !== null);
  if (plan === undefined || plan === null) return null;
  const sets = setsByMuscle(
    plan.sessions.flatMap(({ exercises }) =>
      exercises.map((exercise) => ({
        worked: findExercise(catalogue ?? [], exercise)?.worked,
        sets: exercise.sets,
      })),
    ),
  );
  const { today: now, upcoming } = due(plan, today);
  const first = now ?? upcoming;
  return (
    <section ref={box} className={styles.ready} aria-labelledby="week-ready" data-end>
      <h3 id="week-ready">{t('onboarding.ready')}</h3>
      <div className={styles.week}>
        <ol className="plain-list">
          {plan.sessions.map(({ day, name, minutes }) => (
            <li key={`${day} ${name}`}>
              <strong>{name}</strong>
              <p className="quiet">
                {formatDay(day)}
                {minutes !== undefined &&
                  ` · ${t('today.minutes', { minutes: formatNumber(minutes) })}`}
              </p>
            </li>
          ))}
        </ol>
        <BodyMap sets={sets} className={styles.map} />
      </div>
      {first !== null && (
        <button
          type="button"
          className="button button-primary button-large"
          onClick={() => {
            weekTaken();
            start(first.name);
          }}
        >
          <Play className="icon" fill="currentColor" aria-hidden />
          {t('onboarding.startWith', { name: first.name })}
        </button>
      )}
    </section>
  );
}
