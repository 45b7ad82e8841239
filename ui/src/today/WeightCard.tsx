import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { parseTyped } from '../canvas/components/setlogger/setForm';
import { formatDay, formatLoadIn } from '../i18n/format';
import { useAppend } from '../realtime/useAppend';
import { isBodyweightUnlikely } from '../science/plausibility';
import { Field } from '../shared/Field';
import { useToday } from '../shared/useToday';
import type { AthleteState } from '../state/athleteState';
import { useUnit } from '../units/UnitProvider';
import { toKg, type Load } from '../units/units';
import { WeightQuestion } from '../units/WeightQuestion';
import { dayOf } from '../workout/today';
import { readWeight } from './bodyWeight';
import card from './Card.module.css';
import styles from './WeightCard.module.css';

const DAY_MS = 86_400_000;

/** Body weight by one field, with what it was last. */
export function WeightCard({ state }: { state: AthleteState }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const append = useAppend();
  const today = useToday();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<Load | null>(null);
  const [said, setSaid] = useState<Load | null>(null);
  const { bodyweight } = state;
  const weighedAt = bodyweight?.occurredAt || undefined;
  const weight = readWeight(parseTyped(typed), unit);

  const log = (load: Load) => {
    append({ type: 'BodyweightLogged', payload: { load } });
    setSaid(load);
    setAsked(null);
    setTyped('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (weight === null) return;
    const days = weighedAt === undefined ? 0 : (Date.now() - Date.parse(weighedAt)) / DAY_MS;
    const odd =
      bodyweight !== undefined && isBodyweightUnlikely(toKg(bodyweight), toKg(weight), days);
    if (odd) setAsked(weight);
    else log(weight);
  };
  const shown = said ?? bodyweight;
  const day = weighedAt === undefined ? '' : dayOf(new Date(weighedAt), state.profile.zoneId);
  return (
    <section className={card.card} aria-labelledby="weight-title">
      <div>
        <h2 id="weight-title" className={card.title}>
          {t('today.weight')}
        </h2>
        {shown === undefined ? (
          <p className="quiet">{t('today.weightNone')}</p>
        ) : (
          <p>
            <strong className={styles.figure}>{formatLoadIn(shown, unit)}</strong>{' '}
            <span className="quiet" role="status">
              {said !== null || day === today ? t('today.weightToday') : day && formatDay(day)}
            </span>
          </p>
        )}
      </div>
      <form className="quick" onSubmit={submit}>
        <Field
          label={t('today.weightField', { unit })}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className="button" disabled={weight === null}>
          {t('today.weightLog')}
        </button>
      </form>
      {asked !== null && bodyweight !== undefined && (
        <WeightQuestion
          said={asked}
          last={bodyweight}
          onConfirm={() => log(asked)}
          onChange={() => setAsked(null)}
        />
      )}
    </section>
  );
}
