import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sparkline } from '../charts/Sparkline';
import { ExerciseName } from '../exercises/ExerciseName';
import { formatKg } from '../i18n/format';
import { useUnit } from '../units/UnitProvider';
import { signed } from './change';
import styles from './LiftList.module.css';
import type { Lift } from './lifts';
import { within, type Period } from './period';

const FIRST = 6;

function Row({
  lift,
  period,
  chosen,
  onChoose,
}: {
  lift: Lift;
  period: Period;
  chosen: boolean;
  onChoose: () => void;
}) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const shown = lift.estimates.filter(({ day }) => within(day, period));
  const [first, last] = [shown[0], shown.at(-1)];
  const kg = (value: number) => formatKg(value, unit, 1);
  const change = first && last && signed(last.best.value - first.best.value, kg);
  const up = first !== undefined && last !== undefined && last.best.value > first.best.value;
  return (
    <li>
      <button type="button" className={styles.lift} aria-pressed={chosen} onClick={onChoose}>
        <ExerciseName name={lift.name} />
        <Sparkline values={shown.map(({ best }) => best.value)} />
        <span className={styles.figures}>
          <strong>{last === undefined ? '–' : kg(last.best.value)}</strong>
          <span className={up ? 'tone-good' : 'quiet'}>{change ?? t('progress.same')}</span>
        </span>
      </button>
    </li>
  );
}

/** Every lift with its line and what has become of it; a press shows it large. */
export function LiftList({
  all,
  period,
  chosen,
  onChoose,
}: {
  all: readonly Lift[];
  period: Period;
  chosen: string | undefined;
  onChoose: (exercise: string) => void;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const estimated = all.filter(({ estimates }) => estimates.some(({ day }) => within(day, period)));
  if (estimated.length < 2) return null;
  return (
    <section aria-label={t('progress.lifts')} className={styles.lifts}>
      <ul className={styles.list}>
        {estimated.slice(0, open ? undefined : FIRST).map((lift) => (
          <Row
            key={lift.exercise}
            lift={lift}
            period={period}
            chosen={lift.exercise === chosen}
            onChoose={() => onChoose(lift.exercise)}
          />
        ))}
      </ul>
      {estimated.length > FIRST && (
        <button
          type="button"
          className="button-link"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t('progress.fewer') : t('progress.allLifts', { count: estimated.length })}
        </button>
      )}
    </section>
  );
}
