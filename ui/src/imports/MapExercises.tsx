import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExerciseField } from '../canvas/components/setlogger/ExerciseField';
import { nameKey } from '../log/nameKey';
import { useMappings } from '../log/useTrainingLog';
import { useOutbox } from '../realtime/RealtimeProvider';
import { useAppend } from '../realtime/useAppend';
import { useExerciseNamed } from '../shared/exerciseSearch';
import type { Unmapped } from './importJob';

/** What was sent last about a name: an exercise it means, or null for none again. */
interface Sent {
  readonly id: string;
  readonly name: string | null;
}

function MapExercise({ exerciseName, sets, nearest, mappedTo }: Unmapped & { mappedTo?: string }) {
  const { t } = useTranslation();
  const append = useAppend();
  const [name, setName] = useState('');
  const chosen = useExerciseNamed(name);
  const [sent, setSent] = useState<Sent | null>(null);
  const delivery = useOutbox().find(({ envelope }) => envelope.id === sent?.id)?.delivery;
  const failed = delivery?.state === 'failed';
  const map = (exerciseId: string, mappedName: string) => {
    const payload = { exerciseName, exerciseId };
    setSent({ id: append({ type: 'ExerciseMapped', payload }), name: mappedName });
  };
  const unmap = () => {
    setSent({ id: append({ type: 'ExerciseMapped', payload: { exerciseName } }), name: null });
  };
  const known = nearest.find(({ id }) => id === mappedTo)?.name ?? mappedTo?.replaceAll('_', ' ');
  const now = sent === null || failed ? known : (sent.name ?? undefined);
  return (
    <li className="map-exercise" data-unmapped={exerciseName} data-state={delivery?.state}>
      <p>
        <strong>{exerciseName}</strong>{' '}
        <span className="quiet">{t('imports.mapping.sets', { count: sets })}</span>
      </p>
      {now !== undefined ? (
        <p role="status" className="tone-good">
          {t('imports.mapping.done', { name: now })}{' '}
          <button type="button" className="button" onClick={unmap}>
            {t('imports.mapping.undo')}
          </button>
        </p>
      ) : (
        <>
          {nearest.length > 0 && (
            <ul className="map-nearest" aria-label={t('imports.mapping.nearest')}>
              {nearest.map((exercise) => (
                <li key={exercise.id}>
                  <button
                    type="button"
                    className="button"
                    onClick={() => map(exercise.id, exercise.name)}
                  >
                    {exercise.name} <span className="quiet">{exercise.muscles.join(', ')}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
          <form
            className="quick"
            onSubmit={(event) => {
              event.preventDefault();
              if (chosen?.id !== undefined) map(chosen.id, name);
            }}
          >
            <ExerciseField
              name={name}
              error={failed ? delivery.message : undefined}
              onChange={setName}
            />
            <button type="submit" className="button" disabled={chosen?.id === undefined}>
              {t('imports.mapping.map')}
            </button>
          </form>
        </>
      )}
    </li>
  );
}

/** The exercises of the log the catalogue does not know; each can be mapped, for its past and future sets, and back. */
export function MapExercises({ unmapped }: { unmapped: readonly Unmapped[] }) {
  const { t } = useTranslation();
  const mappings = useMappings();
  if (unmapped.length === 0) return null;
  return (
    <section className="card">
      <h3>{t('imports.mapping.title')}</h3>
      <p className="quiet">{t('imports.mapping.hint')}</p>
      <ul className="map-list">
        {unmapped.map((exercise) => {
          const mappedTo = mappings.get(nameKey(exercise.exerciseName));
          return (
            <MapExercise
              key={exercise.exerciseName}
              {...exercise}
              {...(mappedTo === undefined ? {} : { mappedTo })}
            />
          );
        })}
      </ul>
    </section>
  );
}
