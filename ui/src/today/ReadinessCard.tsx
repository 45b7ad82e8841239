import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { latestReadiness, readReadiness } from '../canvas/components/trends/readiness';
import { formatNumber } from '../i18n/format';
import { plusDays } from '../progress/period';
import { Ring } from '../shared/Ring';
import { useToday } from '../shared/useToday';
import { useLiveFatigue } from '../state/liveViews';
import { WhyButton } from '../why/WhyButton';
import { QuickCheckIn } from './QuickCheckIn';
import styles from './ReadinessCard.module.css';

const TONES = { PUSH: 'good', NORMAL: 'good', REDUCE: 'wait', RECOVER: 'bad' } as const;

/** How ready the athlete is today, as a ring; before the first answer, the way to it. */
export function ReadinessCard({ later }: { later: boolean }) {
  const { t } = useTranslation();
  const today = useToday();
  const dialog = useRef<HTMLDialogElement>(null);
  const fatigue = useLiveFatigue(later ? plusDays(today, -13) : '');
  const { date, score, band } = latestReadiness(
    fatigue['readiness'],
    readReadiness({ date: today }),
  );
  const known = score !== undefined && date === today;
  return (
    <section className={styles.card} aria-labelledby="readiness-title">
      <Ring share={known ? score / 100 : 0} tone={band === undefined ? 'action' : TONES[band]}>
        <span className={styles.score} data-testid="readiness" data-score={score}>
          {known ? formatNumber(score) : '–'}
        </span>
      </Ring>
      <div className={styles.words}>
        <h2 id="readiness-title" className={styles.title}>
          {t('today.readiness')}
        </h2>
        <p className="quiet">
          {known && band !== undefined
            ? t(`panels.readiness.bandText.${band}`)
            : t('today.readinessNone')}
        </p>
        <div className={styles.actions}>
          <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
            {t(known ? 'today.checkInAgain' : 'today.checkIn')}
          </button>
          {known && (
            <WhyButton
              of={{ kind: 'day', at: date }}
              what={t('why.figuresOf', { what: t('today.readiness') })}
            />
          )}
        </div>
      </div>
      <QuickCheckIn dialog={dialog} today={today} />
    </section>
  );
}
