import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FinishForm.module.css';

const EFFORTS = [5, 6, 7, 8, 9, 10] as const;

/** Ends the workout: with one tap on how hard it was, or without; asked again before an empty one. */
export function FinishForm({
  sets,
  onFinish,
}: {
  sets: number;
  onFinish: (sessionRpe: number | null) => void;
}) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" className="button button-large" onClick={() => setAsking(true)}>
        {t('set.finish')}
      </button>
    );
  }
  return (
    <section className={styles.finish} aria-label={t('set.finish')}>
      <p className={styles.ask}>
        {sets === 0 ? t('workout.finishEmpty') : t('workout.finishAsk', { count: sets })}
      </p>
      {sets > 0 && (
        <div role="group" aria-label={t('workout.sessionRpe')}>
          <p className={styles.legend}>{t('workout.sessionRpe')}</p>
          <div className={styles.efforts}>
            {EFFORTS.map((effort) => (
              <button
                key={effort}
                type="button"
                className={styles.effort}
                aria-label={t('workout.effort', { effort })}
                onClick={() => onFinish(effort)}
              >
                {effort}
              </button>
            ))}
          </div>
          <p className={styles.scale} aria-hidden="true">
            <span>{t('workout.easy')}</span>
            <span>{t('workout.hard')}</span>
          </p>
        </div>
      )}
      <div className="row-actions">
        <button type="button" className="button button-primary" onClick={() => onFinish(null)}>
          {t('set.finish')}
        </button>
        <button type="button" className="button" onClick={() => setAsking(false)}>
          {t('workout.goOn')}
        </button>
      </div>
    </section>
  );
}
