import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDay, formatKg, formatNumber } from '../i18n/format';
import { workoutQuery } from '../lifts/workoutRow';
import type { SetRow, Workout } from '../log/trainingView';
import { useUnit } from '../units/UnitProvider';
import { byExercise } from './filter';
import { SetLine } from './SetLine';

interface Props {
  workout: Workout;
  say: (text: string, removed?: SetRow) => void;
}

function Sets({ workout, say }: Props) {
  const { data: row } = useQuery(workoutQuery(workout.workoutId));
  const e1rm = new Map(row?.sets.map(({ setId, e1rmKg }) => [setId, e1rmKg]));
  return (
    <>
      {byExercise(workout.sets).map(({ exercise, name, sets }) => (
        <div key={exercise} className="exercise-sets">
          <h4>{name}</h4>
          <ol className="set-lines">
            {sets.map((set, index) => (
              <SetLine
                key={set.setId}
                set={set}
                e1rmKg={e1rm.get(set.setId)}
                number={index + 1}
                say={say}
              />
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

/** A workout in one line; opened, all its sets. */
export function WorkoutLine({ workout, say }: Props) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const id = useId();
  const [open, setOpen] = useState(false);
  const names = byExercise(workout.sets).map(({ name }) => name);
  return (
    <li className="workout">
      <button
        type="button"
        className="workout-open"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="workout-day">{formatDay(workout.day)}</span>
        <strong className="workout-name">{workout.name ?? t('history.workout')}</strong>
        <span className="quiet workout-totals">
          {t('history.sets', { count: workout.workSets })} · {formatKg(workout.tonnageKg, unit)}
          {workout.sessionRpe !== undefined &&
            ` · ${t('history.sessionRpe', { rpe: formatNumber(workout.sessionRpe, 1) })}`}
        </span>
        {!open && <span className="quiet workout-names">{names.join(', ')}</span>}
      </button>
      <div id={id} hidden={!open}>
        {open && (
          <Link className="button" to={`/app/workouts/${encodeURIComponent(workout.workoutId)}`}>
            {t('history.asWhole')}
          </Link>
        )}
        {open && <Sets workout={workout} say={say} />}
        {open && workout.note !== undefined && <p className="quiet">{workout.note}</p>}
      </div>
    </li>
  );
}
