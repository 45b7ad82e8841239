import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AwayCard } from '../away/AwayCard';
import { useAbsences } from '../away/useAbsences';
import { formatDay } from '../i18n/format';
import { awayOn } from '../log/absence';
import { useTrainingLog } from '../log/useTrainingLog';
import { QueryState } from '../shared/QueryState';
import { useToday } from '../shared/useToday';
import { useAthleteState } from '../state/useAthleteState';
import { WhyButton } from '../why/WhyButton';
import { Begin } from './Begin';
import { CopyButton } from './CopyButton';
import { DiffCard } from './DiffCard';
import { sessionsDone } from './done';
import { Mesocycle } from './Mesocycle';
import type { Plan } from '../contract/made/Plan';
import { diffsQuery, planQuery } from './planQueries';
import { PlanExports } from './PlanExports';
import { SessionCard } from './SessionCard';
import './plan.css';
import './planPage.css';

function InForce({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const today = useToday();
  const { view } = useTrainingLog();
  const absences = useAbsences();
  const done = sessionsDone(plan, view?.workouts ?? []);
  return (
    <>
      <div className="plan-tools">
        {plan.weekStart !== undefined && (
          <p>{t('plan.week', { day: formatDay(plan.weekStart), version: plan.version ?? 1 })}</p>
        )}
        <CopyButton text={plan.markdown} />
        <PlanExports plan={plan} />
        {plan.eventId !== undefined && (
          <WhyButton of={{ kind: 'event', at: plan.eventId }} what={t('planPage.plan')} />
        )}
      </div>
      {plan.notes.length > 0 && (
        <section className="notice notice-plain" aria-label={t('planPage.notes')}>
          <ul className="plain-list">
            {plan.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="cards">
        {done.map((one, index) => (
          <SessionCard
            key={index}
            done={one}
            today={today}
            away={awayOn(absences, one.session.day) !== undefined}
          />
        ))}
      </div>
      {plan.mesocycleWeek !== undefined && (
        <Mesocycle week={plan.mesocycleWeek} weekStart={plan.weekStart} />
      )}
    </>
  );
}

/** Changes that wait for an answer. */
function OpenDiffs() {
  const { t } = useTranslation();
  const { data = [] } = useQuery(diffsQuery);
  const open = data.filter(({ status }) => status === 'OPEN');
  if (open.length === 0) return null;
  return (
    <section className="diffs diffs-open">
      <h3>{t('planPage.open')}</h3>
      {open.map((diff) => (
        <DiffCard key={diff.diffId} diff={diff} />
      ))}
    </section>
  );
}

/** Changes that are decided, newest first, each behind its own disclosure. */
function DecidedDiffs() {
  const { t } = useTranslation();
  const { data } = useQuery(diffsQuery);
  if (data === undefined) return null;
  const decided = data.filter(({ status }) => status !== 'OPEN');
  return (
    <section className="diffs">
      <h3>{t('planPage.decided')}</h3>
      {decided.length === 0 && <p className="quiet">{t('planPage.noneDecided')}</p>}
      {decided.map((diff) => (
        <details key={diff.diffId} className="decided">
          <summary>
            <strong className={diff.status === 'ACCEPTED' ? 'tone-good' : undefined}>
              {t(`planPage.statuses.${diff.status}`)}
            </strong>{' '}
            {diff.reason}
          </summary>
          <DiffCard diff={diff} />
        </details>
      ))}
    </section>
  );
}

/** The week in force, the changes proposed to it, and where it stands in the block. */
export default function PlanPage() {
  const { t } = useTranslation();
  const { data: state } = useAthleteState();
  const plan = useQuery(planQuery);
  const onboarded = state?.profile.onboarded !== false;
  return (
    <div className="page">
      <div className="page-head">
        <h2>{t('plan.title')}</h2>
        <Link className="button-link" to="/app/programs">
          {t('nav.programs')}
        </Link>
      </div>
      <OpenDiffs />
      <QueryState query={plan}>
        {(data) => (
          <>
            {(data === null || !onboarded) && (
              <Begin onboarded={onboarded} hasPlan={data !== null} />
            )}
            {data !== null && <InForce plan={data} />}
          </>
        )}
      </QueryState>
      <DecidedDiffs />
      <AwayCard />
    </div>
  );
}
