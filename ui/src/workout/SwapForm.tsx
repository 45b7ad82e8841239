import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ExerciseField } from '../canvas/components/setlogger/ExerciseField';
import { catalogueQuery } from '../exercises/catalogue';
import { alternatives } from '../exercises/alternatives';
import { shortName } from '../exercises/shortName';
import { useExerciseNamed } from '../shared/exerciseSearch';
import { useAthleteState } from '../state/useAthleteState';
import type { Named } from './arrangement';
import styles from './Sets.module.css';

interface Props {
  block: Named;
  onSwap: (exercise: Named) => void;
  onCancel: () => void;
}

/** Chooses what is done instead: what trains the same with what there is, or anything by its name. */
export function SwapForm({ block, onSwap, onCancel }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const known = useExerciseNamed(name);
  const { data: catalogue } = useQuery(catalogueQuery);
  const { data: state } = useAthleteState();
  const others = alternatives(catalogue ?? [], block, state?.profile.equipment ?? []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onSwap({ name: known?.name ?? name.trim(), exerciseId: known?.id });
  };
  return (
    <form className={styles.swap} onSubmit={submit}>
      {others.length > 0 && (
        <ul className={styles.others} aria-label={t('card.alternatives')}>
          {others.map((other) => (
            <li key={other.id}>
              <button
                type="button"
                className="button"
                onClick={() => onSwap({ name: other.name, exerciseId: other.id })}
              >
                {shortName(other.name)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <ExerciseField name={name} label={t('card.instead')} onChange={setName} />
      <div className="row-actions">
        <button type="submit" className="button button-primary" disabled={name.trim() === ''}>
          {t('card.swapDo')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
