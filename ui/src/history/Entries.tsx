import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadinessCheckedIn } from '../contract/made/limits';
import { load, str } from '../api/read';
import { parseTyped } from '../canvas/components/setlogger/setForm';
import { formatDay, formatLoad } from '../i18n/format';
import type { EntryRow } from '../log/trainingView';
import { errorText } from '../shared/errorText';
import { Field } from '../shared/Field';
import { Notice } from '../shared/Notice';
import { isBodyweightUnlikely } from '../science/plausibility';
import { toKg, type Load } from '../units/units';
import { WeightQuestion } from '../units/WeightQuestion';
import { noteOf, numbersOf, withNote, withNumbers } from './entryFields';
import { useChange } from './useChange';

const SHOWN = 10;

/** @returns an entry in words */
export function useTold() {
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
    const note = noteOf(type, payload) ?? '';
    const parts = note === '' ? numbers : [...numbers, `“${note}”`];
    return `${what}: ${parts.join(', ')}`;
  };
}

/** The weight next to that of an entry, within two weeks of which it is held against it. */
function nearestWeight(entry: EntryRow, entries: readonly EntryRow[]) {
  if (entry.type !== 'BodyweightLogged') return undefined;
  const days = (other: EntryRow) => (Date.parse(entry.day) - Date.parse(other.day)) / 86_400_000;
  const [nearest] = entries
    .filter(({ eventId, type }) => type === 'BodyweightLogged' && eventId !== entry.eventId)
    .sort((a, b) => Math.abs(days(a)) - Math.abs(days(b)));
  const weight = nearest === undefined ? undefined : load(nearest.payload['load']);
  return nearest === undefined || weight === undefined
    ? undefined
    : { weight, days: days(nearest) };
}

interface EditProps {
  entry: EntryRow;
  entries: readonly EntryRow[];
  onDone: () => void;
  onRemoved: () => void;
}

function Edit({ entry, entries, onDone, onRemoved }: EditProps) {
  const { t } = useTranslation();
  const [removing, setRemoving] = useState(false);
  const { change, isPending, error } = useChange(removing ? onRemoved : onDone);
  const [typed, setTyped] = useState(() =>
    numbersOf(entry.type, entry.payload).map(([name, value]) => [name, String(value)] as const),
  );
  const numbers = typed.map(([name, text]) => [name, parseTyped(text)] as const);
  const [asked, setAsked] = useState<{ said: Load; last: Load } | null>(null);
  const [note, setNote] = useState(() => noteOf(entry.type, entry.payload));
  const payload = () =>
    withNote(withNumbers(entry.type, entry.payload, Object.fromEntries(numbers)), note);
  const save = () => {
    setAsked(null);
    change('EntryCorrected', { eventId: entry.eventId, payload: payload() });
  };
  const saveOrAsk = () => {
    const near = nearestWeight(entry, entries);
    const said = load(payload()['load']);
    const unlikely =
      near !== undefined &&
      said !== undefined &&
      isBodyweightUnlikely(toKg(near.weight), toKg(said), near.days);
    if (unlikely) setAsked({ said, last: near.weight });
    else save();
  };
  return (
    <form
      className="edit-set"
      onSubmit={(event) => {
        event.preventDefault();
        if (numbers.every(([, value]) => value !== null)) saveOrAsk();
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
      {note !== undefined && (
        <Field
          label={t('set.note')}
          maxLength={ReadinessCheckedIn.note.maxLength}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      )}
      {asked !== null && (
        <WeightQuestion {...asked} onConfirm={save} onChange={() => setAsked(null)} />
      )}
      {error !== null && <Notice tone="bad">{errorText(t, error)}</Notice>}
      <div className="edit-buttons">
        <button type="submit" className="button" disabled={isPending}>
          {t('entries.save')}
        </button>
        <button
          type="button"
          className="button button-danger"
          disabled={isPending}
          onClick={() => {
            setRemoving(true);
            change('EntryRemoved', { eventId: entry.eventId });
          }}
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
export function Entries({
  entries,
  onRemoved,
}: {
  entries: readonly EntryRow[];
  onRemoved: (entry: EntryRow) => void;
}) {
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
              <Edit
                entry={entry}
                entries={entries}
                onDone={() => setOpen(null)}
                onRemoved={() => {
                  setOpen(null);
                  onRemoved(entry);
                }}
              />
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
