import { FileInput, Sparkles } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { shortName } from '../exercises/shortName';
import { formatKg, formatMonth } from '../i18n/format';
import { useTrainingLog } from '../log/useTrainingLog';
import { BodyMap } from '../muscles/BodyMap';
import { EXAMPLE_WEEK } from '../muscles/exampleWeek';
import { Begin } from '../plan/Begin';
import { lifts } from '../progress/lifts';
import { useWide } from '../shared/useWide';
import type { AthleteState } from '../state/athleteState';
import { useUnit } from '../units/UnitProvider';
import styles from './FirstRun.module.css';
import { pastOf } from './past';

/** What an imported log comes down to, in a sentence. */
function Known() {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const { view } = useTrainingLog();
  const past = useMemo(() => pastOf(lifts(view?.workouts ?? [])), [view]);
  if (past === null) return null;
  const { since, lift } = past;
  return (
    <p className={styles.text} data-testid="known-past">
      {lift === undefined
        ? t('firstRun.since', { month: formatMonth(since) })
        : t('firstRun.gained', {
            month: formatMonth(since),
            name: shortName(lift.name),
            from: formatKg(lift.fromKg, unit),
            to: formatKg(lift.toKg, unit),
          })}
    </p>
  );
}

/** The first screen of a new athlete: what this is, and two ways in of one weight. */
export function FirstRun({ state, onStart }: { state: AthleteState; onStart: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const wide = useWide();
  const imported = state.counts.workouts > 0;
  return (
    <section className={styles.first} aria-label={t('due.title')}>
      <div className={styles.lead}>
        <div>
          <h2 className={styles.title}>
            {imported ? t('firstRun.known', { count: state.counts.workouts }) : t('firstRun.title')}
          </h2>
          {imported && <Known />}
          <p className={styles.text}>{t('firstRun.text')}</p>
        </div>
        <BodyMap sets={EXAMPLE_WEEK} className={styles.map} />
      </div>
      <div className={styles.doors}>
        {!imported && (
          <div className={styles.door}>
            <FileInput className={styles.icon} aria-hidden />
            <h3>{t('firstRun.import')}</h3>
            <p>{t('firstRun.importText')}</p>
            <Link className="button button-primary" to="/app/import">
              {t('firstRun.importGo')}
            </Link>
          </div>
        )}
        <div className={styles.door}>
          <Sparkles className={styles.icon} aria-hidden />
          <h3>{t(imported ? 'firstRun.plan' : 'firstRun.fresh')}</h3>
          <p>{t('firstRun.freshText')}</p>
          <Begin
            onboarded={false}
            hasPlan={false}
            bare
            onAsked={() => {
              // The form comes where the coach is: beside this page, or on its own.
              if (!wide) void navigate('/app/coach');
            }}
          />
        </div>
      </div>
      <p className={styles.free}>
        {t('firstRun.or')}{' '}
        <button type="button" className="button-link" onClick={onStart}>
          {t('due.startFree')}
        </button>
      </p>
    </section>
  );
}
