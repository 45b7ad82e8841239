import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../i18n/format';
import { ABSENCE_REASON_VALUES, type AbsenceReason } from '../contract/made/AbsenceReason';
import type { Absence } from '../log/absence';
import { useAppend } from '../realtime/useAppend';
import { Field } from '../shared/Field';
import { Notice } from '../shared/Notice';
import { Segmented } from '../shared/Segmented';
import { useToday } from '../shared/useToday';
import styles from './Away.module.css';
import { wrongDay } from './awayForm';
import { useAbsences } from './useAbsences';

function Line({ absence, onRemove }: { absence: Absence; onRemove: () => void }) {
  const { t } = useTranslation();
  const { from, to, reason } = absence;
  const days =
    from === to ? formatDay(from) : t('away.days', { from: formatDay(from), to: formatDay(to) });
  const text = `${days} · ${t(`away.reasons.${reason}`)}`;
  return (
    <li>
      {text}{' '}
      <button
        type="button"
        className="button-link"
        aria-label={`${t('away.remove')}: ${text}`}
        onClick={onRemove}
      >
        {t('away.remove')}
      </button>
    </li>
  );
}

function Form({ onPlan }: { onPlan: (absence: Omit<Absence, 'absenceId'>) => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState('');
  const [reason, setReason] = useState<AbsenceReason>('HOLIDAY');
  const [wrong, setWrong] = useState<'from' | 'to' | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = wrongDay({ from, to }, today);
    setWrong(found);
    if (found !== null) return;
    onPlan({ from, to, reason });
    setTo('');
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <div className={styles.days}>
        <Field
          label={t('away.from')}
          type="date"
          value={from}
          error={wrong === 'from' ? t('away.error.from') : undefined}
          onChange={({ target }) => setFrom(target.value)}
        />
        <Field
          label={t('away.to')}
          type="date"
          min={from}
          value={to}
          error={wrong === 'to' ? t('away.error.to') : undefined}
          onChange={({ target }) => setTo(target.value)}
        />
      </div>
      <Segmented
        legend={t('away.reason')}
        showLegend
        options={ABSENCE_REASON_VALUES.map((value) => ({
          value,
          label: t(`away.reasons.${value}`),
        }))}
        value={reason}
        onChange={setReason}
      />
      <button type="submit" className="button">
        {t('away.plan')}
      </button>
    </form>
  );
}

/** Days without training: those to come, a way to enter more, and to take each back. */
export function AwayCard() {
  const { t } = useTranslation();
  const append = useAppend();
  const today = useToday();
  const absences = useAbsences();
  const [removed, setRemoved] = useState<Absence | null>(null);
  const coming = absences.filter(({ to }) => to >= today);
  const plan = ({ from, to, reason }: Omit<Absence, 'absenceId'>) => {
    setRemoved(null);
    append({
      type: 'AbsencePlanned',
      payload: { absenceId: crypto.randomUUID(), from, to, reason },
    });
  };
  return (
    <section className="card" aria-labelledby="away-title">
      <h3 id="away-title">{t('away.title')}</h3>
      <p className="quiet">{t('away.text')}</p>
      {coming.length > 0 && (
        <ul className="plain-list">
          {coming.map((absence) => (
            <Line
              key={absence.absenceId}
              absence={absence}
              onRemove={() => {
                const { absenceId, from } = absence;
                append({ type: 'AbsenceEnded', payload: { absenceId, on: from } });
                setRemoved(absence);
              }}
            />
          ))}
        </ul>
      )}
      {removed !== null && (
        // What was taken back stays so; what comes back is an absence of its own.
        <Notice tone="plain" action={{ label: t('workout.undo'), run: () => plan(removed) }}>
          {t('away.removed')}
        </Notice>
      )}
      <Form onPlan={plan} />
    </section>
  );
}
