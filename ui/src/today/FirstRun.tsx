import { FileInput, Sparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { BodyMap } from '../muscles/BodyMap';
import { EXAMPLE_WEEK } from '../muscles/exampleWeek';
import { Begin } from '../plan/Begin';
import { useWide } from '../shared/useWide';
import type { AthleteState } from '../state/athleteState';
import styles from './FirstRun.module.css';
import { KnownPast } from './KnownPast';

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
          {imported && <KnownPast className={styles.text} />}
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
