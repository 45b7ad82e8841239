import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExerciseField } from '../canvas/components/setlogger/ExerciseField';
import { useOutbox } from '../realtime/RealtimeProvider';
import { useAppend } from '../realtime/useAppend';
import { useExerciseNamed } from '../shared/exerciseSearch';
import type { ImportReport } from './importJob';

type Unmapped = ImportReport['unmapped'][number];

function MapExercise({ exerciseName, sets }: Unmapped) {
  const { t } = useTranslation();
  const append = useAppend();
  const [name, setName] = useState('');
  const chosen = useExerciseNamed(name);
  const [sent, setSent] = useState<string | null>(null);
  const delivery = useOutbox().find(({ envelope }) => envelope.id === sent)?.delivery;
  const isMapped = delivery !== undefined && delivery.state !== 'failed';
  return (
    <li className="map-exercise" data-unmapped={exerciseName} data-state={delivery?.state}>
      <p>
        <strong>{exerciseName}</strong>{' '}
        <span className="quiet">{t('imports.mapping.sets', { count: sets })}</span>
      </p>
      {isMapped ? (
        <p role="status" className="tone-good">
          {t('imports.mapping.done', { name })}
        </p>
      ) : (
        <form
          className="quick"
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen?.id === undefined) return;
            const payload = { exerciseName, exerciseId: chosen.id };
            setSent(append({ type: 'ExerciseMapped', payload }));
          }}
        >
          <ExerciseField
            name={name}
            error={delivery?.state === 'failed' ? delivery.message : undefined}
            onChange={setName}
          />
          <button type="submit" className="button" disabled={chosen?.id === undefined}>
            {t('imports.mapping.map')}
          </button>
        </form>
      )}
    </li>
  );
}

/** The exercises of the log the catalogue does not know; each can be mapped, for its past and future sets. */
export function MapExercises({ unmapped }: { unmapped: readonly Unmapped[] }) {
  const { t } = useTranslation();
  if (unmapped.length === 0) return null;
  return (
    <section className="card">
      <h3>{t('imports.mapping.title')}</h3>
      <p className="quiet">{t('imports.mapping.hint')}</p>
      <ul className="map-list">
        {unmapped.map((exercise) => (
          <MapExercise key={exercise.exerciseName} {...exercise} />
        ))}
      </ul>
    </section>
  );
}
