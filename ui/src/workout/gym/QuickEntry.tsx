import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../shared/Field';
import { convert, useEffort } from '../../units/effort';
import type { MassUnit } from '../../units/units';
import { readQuickLine, type QuickLine } from './quickLine';

interface Props {
  unit: MassUnit;
  /** @returns why the line cannot be logged; null when it was */
  onLine: (line: QuickLine) => string | null;
}

/** One line for a whole set, such as `bench 80x8@8`; Enter logs it. */
export function QuickEntry({ unit, onLine }: Props) {
  const { t } = useTranslation();
  const { scale } = useEffort();
  const example = { effort: convert(8, scale), hard: convert(9, scale) };
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const line = readQuickLine(text, unit, scale);
    const problem = line === null ? t('workout.quick.wrong', example) : onLine(line);
    setWrong(problem);
    if (problem === null) setText('');
  };
  return (
    <form className="quick" onSubmit={submit} noValidate>
      <Field
        label={t('workout.quick.label')}
        placeholder={t('workout.quick.example', example)}
        autoComplete="off"
        autoCapitalize="none"
        enterKeyHint="done"
        value={text}
        error={wrong ?? undefined}
        onChange={({ target }) => {
          setText(target.value);
          setWrong(null);
        }}
      />
      <button type="submit" className="button" disabled={text.trim() === ''}>
        {t('workout.quick.log')}
      </button>
    </form>
  );
}
