import { useQuery } from '@tanstack/react-query';
import { Activity, CalendarClock, Lightbulb, MessageSquareText, Trophy } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAbsences } from '../away/useAbsences';
import { shortName } from '../exercises/shortName';
import { formatDay, formatKg } from '../i18n/format';
import { ProposalRows } from '../plan/ProposalRows';
import { diffsQuery, planQuery } from '../plan/planQueries';
import { reviewsSince } from '../reviews/review';
import { useToday } from '../shared/useToday';
import type { AthleteState } from '../state/athleteState';
import { useLiveFatigue } from '../state/liveViews';
import { plusDays } from '../progress/period';
import { readDays } from '../canvas/components/trends/days';
import { useUnit } from '../units/UnitProvider';
import { whatMatters, type Matter } from './matters';
import styles from './MattersCard.module.css';
import { useStart } from './useStart';
import { useTrained } from './useTrained';
import { isoWeek } from './week';

const ICONS = {
  proposal: MessageSquareText,
  load: Activity,
  missed: CalendarClock,
  record: Trophy,
  focus: Lightbulb,
} as const;

/** @returns what matters now for an athlete; null when nothing does or nothing is known yet */
function useMatter(state: AthleteState, later: boolean): Matter | null {
  const today = useToday();
  const trained = useTrained(state);
  const absences = useAbsences();
  const { data: plan } = useQuery(planQuery);
  const { data: diffs } = useQuery(diffsQuery);
  const fatigue = useLiveFatigue(later ? plusDays(today, -13) : '');
  const { data: reviews } = useQuery({
    ...reviewsSince(isoWeek(plusDays(today, -7))),
    enabled: later,
  });
  return whatMatters({
    today,
    plan: plan ?? null,
    trained,
    diffs: diffs ?? [],
    absences,
    status: readDays(fatigue['days'], 1)[0]?.status,
    review: reviews?.[0],
  });
}

function Content({ matter }: { matter: Matter }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const start = useStart();
  switch (matter.kind) {
    case 'proposal':
      return (
        <Said title={t('matters.proposal')} text={matter.diff.reason ?? ''}>
          <ProposalRows diff={matter.diff} />
        </Said>
      );
    case 'load':
      return (
        <Said title={t('matters.load')} text={t(`matters.loadText.${matter.status}`)}>
          <Link className="button" to="/app/progress">
            {t('matters.loadGo')}
          </Link>
        </Said>
      );
    case 'missed':
      return (
        <Said
          title={t('matters.missed', { name: matter.session.name })}
          text={t('matters.missedText', { day: formatDay(matter.session.day) })}
        >
          <button type="button" className="button" onClick={() => start(matter.session.name)}>
            {t('matters.missedGo')}
          </button>
        </Said>
      );
    case 'record':
      return (
        <Said
          title={t('matters.record', {
            name: shortName(matter.exercise),
            value: formatKg(matter.e1rmKg, unit, 1),
          })}
          text={
            matter.previousKg === undefined
              ? t('matters.recordFirst')
              : t('matters.recordText', {
                  more: formatKg(matter.e1rmKg - matter.previousKg, unit, 1),
                  before: formatKg(matter.previousKg, unit, 1),
                })
          }
        >
          <Link className="button" to="/app/progress">
            {t('matters.recordGo')}
          </Link>
        </Said>
      );
    case 'focus':
      return (
        <Said title={matter.what} text={matter.why}>
          <Link className="button" to="/app/reviews">
            {t('matters.focusGo')}
          </Link>
        </Said>
      );
  }
}

function Said({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className={styles.said}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}

/** The one thing that matters now, with what to do about it; nothing where nothing does. */
export function MattersCard({ state, later }: { state: AthleteState; later: boolean }) {
  const { t } = useTranslation();
  const matter = useMatter(state, later);
  if (matter === null) return null;
  const Icon = ICONS[matter.kind];
  return (
    <section className={styles.card} data-kind={matter.kind} aria-label={t('matters.title')}>
      <span className={styles.icon}>
        <Icon className="icon" aria-hidden />
      </span>
      <Content matter={matter} />
    </section>
  );
}
