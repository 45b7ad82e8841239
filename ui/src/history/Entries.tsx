import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { load, str } from '../api/read';
import { parseTyped } from '../canvas/components/setlogger/setForm';
import { formatDay, formatLoad } from '../i18n/format';
import type { EntryRow } from '../log/trainingView';
import { errorText } from '../shared/errorText';
import { Field } from '../shared/Field';
import { Notice } from '../shared/Notice';
import { numbersOf, withNumbers } from './entryFields';
import { useChange } from './useChange';

const SHOWN = 10;

function useTold() {
  const { t } = useTranslation();
  return ({ type, payload }: EntryRow) => {
    if (type === 'BodyweightLogged') {
      const weight = load(payload['load']);
      return `${t('entries.weight')} ${weight === undefined ? '' : formatLoad(weight)}`;
    }
    const numbers = numbersOf(type, payload).map(
      ([name, value]) => `${t(`entries.fields.${name}`)} ${value}`,
    );
    const what = type === 'ConditioningLogged' ? str(payload['kind']) : t('entries.checkIn');
    return `${what}: ${numbers.join(', ')}`;
  };
}

function Edit({ entry, onDone }: { entry: EntryRow; onDone: () => void }) {
  const { t } = useTranslation();
  const { change, isPending, error } = useChange(onDone);
  const [typed, setTyped] = useState(() =>
    numbersOf(entry.type, entry.payload).map(([name, value]) => [name, String(value)] as const),
  );
  const numbers = typed.map(([name, text]) => [name, parseTyped(text)] as const);
  const save = () => {
    const payload = withNumbers(entry.type, entry.payload, Object.fromEntries(numbers));
    change('EntryCorrected', { eventId: entry.eventId, payload });
  };
  return (
    <form
      className="edit-set"
      onSubmit={(event) => {
        event.preventDefault();
        if (numbers.every(([, value]) => value !== null)) save();
      }}
    >
      {typed.map(([name, text]) => (
        <Field
          key={name}
          label={t(`entries.fields.${name}`)}
          inputMode="decimal"
          value={text}
          onChange={({ target }) =>
            setTyped(typed.map(([n, old]) => [n, n === name ? target.value : old] as const))
          }
        />
      ))}
      {error !== null && <Notice tone="bad">{errorText(t, error)}</Notice>}
      <div className="edit-buttons">
        <button type="submit" className="button" disabled={isPending}>
          {t('entries.save')}
        </button>
        <button
          type="button"
          className="button button-danger"
          disabled={isPending}
          onClick={() => change('EntryRemoved', { eventId: entry.eventId })}
        >
          {t('entries.remove')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('history.keep')}
        </button>
      </div>
    </form>
  );
}

/** The last body weights, conditioning and check-ins; each can be corrected or removed. */
export function Entries({ entries }: { entries: readonly EntryRow[] }) {
  const { t } = useTranslation();
  const told = useTold();
  const [open, setOpen] = useState<string | null>(null);
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="entries-title">
      <h3 id="entries-title">{t('entries.title')}</h3>
      <ul className="plain-list">
        {entries.slice(0, SHOWN).map((entry) => (
          <li key={entry.eventId}>
            <span className="quiet">{formatDay(entry.day)}</span> {told(entry)}{' '}
            {open === entry.eventId ? (
              <Edit entry={entry} onDone={() => setOpen(null)} />
            ) : (
              <button
                type="button"
                className="button-link"
                aria-label={`${t('entries.change')}: ${told(entry)}`}
                onClick={() => setOpen(entry.eventId)}
              >
                {t('entries.change')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
