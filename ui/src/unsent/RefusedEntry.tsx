import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutboxEntry } from '../realtime/outbox';
import { useRealtime } from '../realtime/RealtimeProvider';
import { Field } from '../shared/Field';
import { convertTyped, useEffort } from '../units/effort';
import { ownEvents } from '../workout/ownEvents';
import { mendable, mended, type Mendable } from './mend';

type FieldName = 'text' | 'exerciseName' | 'load' | 'reps' | 'rpe';

const FIELDS: readonly FieldName[] = ['text', 'exerciseName', 'load', 'reps', 'rpe'];

function useName(entry: OutboxEntry, given: Mendable): string {
  const { t } = useTranslation();
  if (given.text !== undefined) return t('unsent.kinds.chat', { text: given.text });
  if (given.reps !== undefined) {
    const work = `${given.load ?? ''} ${given.unit ?? ''} × ${given.reps}`;
    return t('unsent.kinds.SetLogged', { name: given.exerciseName, work });
  }
  return t('unsent.kinds.other', { type: ownEvents([entry])[0]?.type ?? entry.envelope.type });
}

/** One refused entry: why, its fields to correct, and the ways out. */
export function RefusedEntry({ entry }: { entry: OutboxEntry }) {
  const { t } = useTranslation();
  const { outbox } = useRealtime();
  const { scale } = useEffort();
  const onScale = (fields: Mendable): Mendable =>
    fields.rpe === undefined ? fields : { ...fields, rpe: convertTyped(fields.rpe, scale) };
  const [given] = useState(() => onScale(mendable(entry)));
  const [change, setChange] = useState(given);
  const [asking, setAsking] = useState(false);
  const name = useName(entry, given);
  const { delivery, envelope } = entry;
  if (delivery.state !== 'failed') return null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    outbox.add(mended(entry, onScale(change)));
    outbox.discard(envelope.id);
  };
  return (
    <li className="refused" data-refused={envelope.id}>
      <p>
        <strong>{name}</strong>
      </p>
      <p className="tone-bad">{delivery.message}</p>
      <form className="refused-form" onSubmit={submit} noValidate>
        {FIELDS.filter((field) => given[field] !== undefined).map((field) => (
          <Field
            key={field}
            label={t(`unsent.field.${field}`, { unit: given.unit, scale })}
            value={change[field] ?? ''}
            inputMode={field === 'load' || field === 'reps' || field === 'rpe' ? 'decimal' : 'text'}
            onChange={({ target }) => setChange({ ...change, [field]: target.value })}
          />
        ))}
        <div className="row-actions">
          <button type="submit" className="button button-primary">
            {t('unsent.again')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => (asking ? outbox.discard(envelope.id) : setAsking(true))}
          >
            {asking ? t('unsent.discardAsk') : t('unsent.discard')}
          </button>
        </div>
      </form>
    </li>
  );
}
