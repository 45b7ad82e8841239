import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../shared/Segmented';

const NOT_GIVEN = 'none';
const CHOICES = ['5', '6', '7', '8', '9', '10'];

/** Ends the workout; asked again before an empty one is ended. */
export function FinishForm({
  sets,
  onFinish,
}: {
  sets: number;
  onFinish: (sessionRpe: number | null) => void;
}) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [rpe, setRpe] = useState(NOT_GIVEN);
  if (!asking) {
    return (
      <button type="button" className="button button-large" onClick={() => setAsking(true)}>
        {t('set.finish')}
      </button>
    );
  }
  return (
    <section className="card" aria-label={t('set.finish')}>
      <p>{sets === 0 ? t('workout.finishEmpty') : t('workout.finishAsk', { count: sets })}</p>
      <Segmented
        legend={t('workout.sessionRpe')}
        showLegend
        options={[
          { value: NOT_GIVEN, label: t('set.rpeNone') },
          ...CHOICES.map((value) => ({ value, label: value })),
        ]}
        value={rpe}
        onChange={setRpe}
      />
      <div className="row-actions">
        <button
          type="button"
          className="button button-primary"
          onClick={() => onFinish(rpe === NOT_GIVEN ? null : Number(rpe))}
        >
          {t('set.finish')}
        </button>
        <button type="button" className="button" onClick={() => setAsking(false)}>
          {t('workout.goOn')}
        </button>
      </div>
    </section>
  );
}
