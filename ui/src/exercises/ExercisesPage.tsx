import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTrainingLog } from '../log/useTrainingLog';
import { useLiftsOfLog } from '../progress/lifts';
import { useMuscleName } from '../muscles/useMuscleName';
import { Field } from '../shared/Field';
import { QueryState } from '../shared/QueryState';
import { catalogueQuery, type CatalogueExercise } from './catalogue';
import { ExerciseRow } from './ExerciseRow';
import styles from './Exercises.module.css';
import { useFavourites } from './favourites';
import { library, MUSCLES, type Choice } from './library';
import { useExcluded } from './useExcluded';
import { useEquipmentName } from './useEquipmentName';

const FIRST = 40;

function Select(props: {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}) {
  return (
    <label className={`field ${styles.choice}`}>
      <span className={styles.label}>{props.label}</span>
      <select value={props.value} onChange={({ target }) => props.onChange(target.value)}>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Library({ catalogue }: { catalogue: readonly CatalogueExercise[] }) {
  const { t } = useTranslation();
  const muscleName = useMuscleName();
  const equipmentName = useEquipmentName();
  const { view } = useTrainingLog();
  const [choice, setChoice] = useState<Choice>({ words: '', muscle: '', equipment: '' });
  const [shown, setShown] = useState(FIRST);
  const favourites = useFavourites();
  const { excluded, exclude } = useExcluded();
  const wanted = useDeferredValue(choice);
  const done = useLiftsOfLog(view);
  const found = useMemo(
    () => library(catalogue, done ?? [], wanted, favourites),
    [catalogue, done, wanted, favourites],
  );
  const equipment = useMemo(
    () => [...new Set(catalogue.flatMap((one) => one.equipment ?? []))].sort(),
    [catalogue],
  );
  const change = (part: Partial<Choice>) => {
    setChoice({ ...choice, ...part });
    setShown(FIRST);
  };
  const any = { value: '', label: t('library.any') };
  return (
    <>
      <div className={styles.filter} role="search">
        <Field
          label={t('library.find')}
          type="search"
          value={choice.words}
          onChange={({ target }) => change({ words: target.value })}
        />
        <Select
          label={t('library.muscle')}
          value={choice.muscle}
          options={[any, ...MUSCLES.map((value) => ({ value, label: muscleName(value) }))]}
          onChange={(muscle) => change({ muscle })}
        />
        <Select
          label={t('library.equipment')}
          value={choice.equipment}
          options={[any, ...equipment.map((value) => ({ value, label: equipmentName(value) }))]}
          onChange={(value) => change({ equipment: value })}
        />
      </div>
      <p className="quiet" role="status">
        {t('library.found', { count: found.length })}
      </p>
      <ul className={styles.rows}>
        {found.slice(0, shown).map(({ exercise, lift }) => (
          <ExerciseRow
            key={exercise.id}
            exercise={exercise}
            lift={lift}
            favourite={favourites.has(exercise.id)}
            excluded={excluded.has(exercise.id) || excluded.has(exercise.name)}
            onExclude={(wished) => exclude(exercise.id, wished)}
          />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + FIRST)}>
          {t('library.more')}
        </button>
      )}
    </>
  );
}

/** All exercises of the catalogue with their muscles, and what the athlete has done of them. */
export default function ExercisesPage() {
  const { t } = useTranslation();
  const catalogue = useQuery(catalogueQuery);
  return (
    <div className="page">
      <h2>{t('nav.exercises')}</h2>
      <QueryState query={catalogue}>{(data) => <Library catalogue={data} />}</QueryState>
    </div>
  );
}
