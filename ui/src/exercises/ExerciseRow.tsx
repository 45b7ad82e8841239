import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Sparkline } from '../charts/Sparkline';
import { formatDayShort, formatKg } from '../i18n/format';
import { BodyMap } from '../muscles/BodyMap';
import { setsByMuscle } from '../muscles/ofExercise';
import { useMuscleName } from '../muscles/useMuscleName';
import type { Lift } from '../progress/lifts';
import { useUnit } from '../units/UnitProvider';
import type { CatalogueExercise } from './catalogue';
import { ExerciseName } from './ExerciseName';
import styles from './Exercises.module.css';
import { useEquipmentName } from './useEquipmentName';

function Own({ lift }: { lift: Lift }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const latest = lift.sets[0];
  return (
    <p className={styles.own}>
      <strong>
        {lift.bestEstimate === undefined
          ? t('library.sessions', { count: lift.sessions })
          : t('library.best', { value: formatKg(lift.bestEstimate.value, unit, 1) })}
      </strong>
      <span className="quiet">
        {latest !== undefined && t('library.last', { day: formatDayShort(latest.day) })}
      </span>
      <Sparkline values={lift.estimates.map(({ best }) => best.value)} />
    </p>
  );
}

/** An exercise with the muscles it is for, what it needs, and one's own history of it. */
export function ExerciseRow({ exercise, lift }: { exercise: CatalogueExercise; lift?: Lift }) {
  const muscleName = useMuscleName();
  const equipmentName = useEquipmentName();
  const { worked, equipment } = exercise;
  const sets = useMemo(() => setsByMuscle([{ worked, sets: 2 }]), [worked]);
  const names = worked.primary.map(muscleName).join(', ');
  return (
    <li className={styles.row} data-exercise={exercise.name}>
      <BodyMap sets={sets} className={styles.map} />
      <div className={styles.words}>
        <ExerciseName name={exercise.name} />
        <p className="quiet">
          {names}
          {equipment !== undefined && ` · ${equipmentName(equipment)}`}
        </p>
        {lift !== undefined && <Own lift={lift} />}
      </div>
    </li>
  );
}
