import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExerciseSearch } from '../../../shared/exerciseSearch';
import { Field } from '../../../shared/Field';
import type { Excluded } from './form';

/** More suggestions than this push the rest of the form away. */
const MAX_SHOWN = 6;

interface Props {
  excluded: readonly Excluded[];
  onChange: (excluded: readonly Excluded[]) => void;
}

/** Exercises never to be planned: found by name, kept as chips. */
export function ExcludedField({ excluded, onChange }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const found = useExerciseSearch(text).flatMap(({ id, name }) =>
    id === undefined || excluded.some((other) => other.id === id) ? [] : [{ id, name }],
  );
  const focusSearch = () => box.current?.querySelector('input')?.focus();
  const add = (exercise: Excluded) => {
    onChange([...excluded, exercise]);
    setText('');
    focusSearch();
  };
  const searched = text.trim().length >= 2;
  return (
    <div className="excluded" ref={box}>
      <Field
        label={t('onboarding.excluded')}
        hint={t('onboarding.excludedHint')}
        type="search"
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          // Enter takes the first suggestion; it must not send the whole form.
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (found[0] !== undefined) add(found[0]);
        }}
      />
      <p className="visually-hidden" role="status">
        {searched && t('onboarding.found', { number: found.length })}
      </p>
      {found.length > 0 && (
        <ul className="found" aria-label={t('onboarding.suggestions')}>
          {found.slice(0, MAX_SHOWN).map((exercise) => (
            <li key={exercise.id}>
              <button type="button" onClick={() => add(exercise)}>
                {exercise.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {excluded.length > 0 && (
        <ul className="excluded-list" aria-label={t('onboarding.excludedList')}>
          {excluded.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                className="chip"
                aria-label={t('onboarding.remove', { name })}
                onClick={() => {
                  onChange(excluded.filter((other) => other.id !== id));
                  focusSearch();
                }}
              >
                {name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
