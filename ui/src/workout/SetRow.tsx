import { Check, ChevronDown, CircleAlert, Clock3, Trophy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatKg, formatNumber } from '../i18n/format';
import { fromKg, toKg, type MassUnit } from '../units/units';
import { useUnit } from '../units/UnitProvider';
import { FIELD_OF, SUFFIX_OF, type Measure } from './measure';
import type { Row, RowForm } from './rows';
import styles from './Sets.module.css';
import { Stopwatch } from './Stopwatch';

function workText({ load, reps }: NonNullable<Row['previous']>, unit: MassUnit): string {
  const count = reps === undefined ? '–' : formatNumber(reps);
  if (load === undefined) return count;
  return `${formatNumber(fromKg(toKg(load), unit), 1)} × ${count}`;
}

function State({ row }: { row: Row }) {
  const { t } = useTranslation();
  const state = row.set?.delivery.state;
  const name = state === 'acked' ? 'set.done' : state === 'pending' ? 'set.pending' : 'set.failed';
  const Icon = state === 'acked' ? Check : state === 'pending' ? Clock3 : CircleAlert;
  return (
    <span className={styles.state} data-state={state}>
      <Icon className="icon" strokeWidth={3} aria-hidden />
      <span className="visually-hidden">{t(name)}</span>
    </span>
  );
}

function countOf(set: NonNullable<Row['set']>, measure: Measure): number | undefined {
  if (measure === 'REPS') return set.reps;
  return measure === 'TIME' ? set.durationSeconds : set.distanceMeters;
}

interface Props {
  row: Row;
  form: RowForm;
  measure: Measure;
  wrong: ReadonlySet<string>;
  /** Kilograms over the best estimate before, where the set is a record. */
  recordKg?: number;
  open: boolean;
  onChange: (change: Partial<RowForm>) => void;
  onLog: () => void;
  onOpen: () => void;
}

/** A set in a row: what it is called, last time, load, reps or time, and the one tap that logs it. */
export function SetRow(props: Props) {
  const { row, form, measure, wrong, recordKg, open, onChange, onLog, onOpen } = props;
  const { t } = useTranslation();
  const { unit } = useUnit();
  const { set, label, previous } = row;
  const named = { number: label };
  const field = FIELD_OF[measure];
  const work = form.load === '' ? '' : `${form.load} ${form.unit} × `;
  const text = `${work}${form[field]}${SUFFIX_OF[measure]}`;
  const input = (name: 'load' | typeof field, title: string) => (
    <input
      className={styles.input}
      aria-label={title}
      aria-invalid={wrong.has(name)}
      inputMode="decimal"
      autoComplete="off"
      value={form[name]}
      onChange={({ target }) => onChange({ [name]: target.value })}
      onFocus={({ target }) => target.select()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onLog();
      }}
    />
  );
  return (
    <tr
      className={styles.row}
      data-open={set === undefined}
      data-type={form.setType}
      {...(set === undefined
        ? { 'data-planned': row.key }
        : { 'data-set-id': set.setId, 'data-state': set.delivery.state })}
    >
      <th scope="row">
        <button
          type="button"
          className={styles.number}
          aria-expanded={open}
          aria-label={t('row.more', named)}
          onClick={onOpen}
        >
          {label}
          <ChevronDown className={styles.chevron} aria-hidden />
        </button>
      </th>
      <td className={styles.previous}>{previous === undefined ? '–' : workText(previous, unit)}</td>
      <td className={styles.figure}>
        {set === undefined
          ? input('load', t('row.load', { ...named, unit: form.unit }))
          : set.load === undefined
            ? '–'
            : formatNumber(fromKg(toKg(set.load), unit), 1)}
      </td>
      <td className={styles.figure}>
        {set === undefined
          ? input(field, t(`row.${field}`, named))
          : formatNumber(countOf(set, measure) ?? 0)}
      </td>
      <td className={styles.last}>
        {set === undefined ? (
          <>
            {measure === 'TIME' && (
              <Stopwatch onStop={(seconds) => onChange({ seconds: String(seconds) })} />
            )}
            <button
              type="button"
              className={styles.log}
              aria-label={t('row.log', { ...named, set: text })}
              onClick={onLog}
            >
              <Check className="icon" strokeWidth={3} aria-hidden />
            </button>
          </>
        ) : (
          <>
            {recordKg !== undefined && (
              <span className={styles.record} data-testid="record">
                <Trophy className="icon" aria-hidden />
                <span className="visually-hidden">
                  {t('row.record', { more: formatKg(recordKg, unit, 1) })}
                </span>
              </span>
            )}
            <State row={row} />
          </>
        )}
      </td>
    </tr>
  );
}
