import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../shared/Field';
import type { MassUnit } from '../../units/units';
import { readQuickSet, type QuickSet } from './quickEntry';

/** One line for a whole set, such as `100x8@9`; Enter logs it. */
export function QuickEntry({ unit, onSet }: { unit: MassUnit; onSet: (set: QuickSet) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const set = readQuickSet(text, unit);
    setWrong(set === null);
    if (set === null) return;
    onSet(set);
    setText('');
  };
  return (
    <form className="quick" onSubmit={submit} noValidate>
      <Field
        label={t('workout.quick.label')}
        placeholder="100x8@9"
        autoComplete="off"
        enterKeyHint="done"
        value={text}
        error={wrong ? t('workout.quick.wrong') : undefined}
        onChange={({ target }) => {
          setText(target.value);
          setWrong(false);
        }}
      />
      <button type="submit" className="button" disabled={text.trim() === ''}>
        {t('workout.quick.log')}
      </button>
    </form>
  );
}
