import { useQuery } from '@tanstack/react-query';
import { Check, Flame, Palmtree } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAbsences } from '../away/useAbsences';
import { formatWeekday } from '../i18n/format';
import { planQuery } from '../plan/planQueries';
import { plusDays } from '../progress/period';
import { reviewsSince } from '../reviews/review';
import { useToday } from '../shared/useToday';
import type { AthleteState } from '../state/athleteState';
import card from './Card.module.css';
import styles from './WeekCard.module.css';
import { useTrained } from './useTrained';
import { isoWeek, weekDots, type DayDot } from './week';

function Dot({ dot }: { dot: DayDot }) {
  const { t } = useTranslation();
  const name = formatWeekday(dot.day, 'long');
  return (
    <li
      className={styles.day}
      data-state={dot.state}
      data-today={dot.isToday}
      aria-label={`${name}: ${t(`today.days.${dot.state}`)}`}
    >
      <span aria-hidden="true">{formatWeekday(dot.day, 'narrow')}</span>
      <span className={styles.dot} aria-hidden="true">
        {dot.state === 'done' && <Check className={styles.check} strokeWidth={3.5} />}
        {dot.state === 'away' && <Palmtree className={styles.check} />}
      </span>
    </li>
  );
}

/** The week in seven dots, and for how many weeks in a row there was training. */
export function WeekCard({ state, later }: { state: AthleteState; later: boolean }) {
  const { t } = useTranslation();
  const today = useToday();
  const { data: plan } = useQuery(planQuery);
  const { data: reviews } = useQuery({
    ...reviewsSince(isoWeek(plusDays(today, -7))),
    enabled: later,
  });
  const trained = new Set(useTrained(state).map(({ day }) => day));
  const dots = weekDots(today, trained, plan ?? null, useAbsences());
  const done = dots.filter((dot) => dot.state === 'done').length;
  const due = dots.filter((dot) => dot.state !== 'free' && dot.state !== 'away').length;
  const streak = reviews?.[0]?.streakWeeks ?? 0;
  return (
    <section className={card.card} aria-labelledby="week-title">
      <div className={styles.head}>
        <h2 id="week-title" className={card.title}>
          {t('today.week')}
        </h2>
        <p className="quiet">{t('today.weekDone', { done, count: due })}</p>
      </div>
      <ol className={styles.days}>
        {dots.map((dot) => (
          <Dot key={dot.day} dot={dot} />
        ))}
      </ol>
      {streak > 1 && (
        <p className={styles.streak} data-testid="streak" data-weeks={streak}>
          <Flame className="icon" aria-hidden />
          {t('today.streak', { count: streak })}
        </p>
      )}
    </section>
  );
}
