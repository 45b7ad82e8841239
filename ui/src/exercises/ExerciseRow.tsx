import { Star } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Sparkline } from '../charts/Sparkline';
import { formatDayShort, formatKg } from '../i18n/format';
import { BodyMap } from '../muscles/BodyMap';
import { setsByMuscle } from '../muscles/ofExercise';
import { useMuscleName } from '../muscles/useMuscleName';
import type { Lift } from '../progress/lifts';
import { useSetText } from '../progress/useSetText';
import { useSay } from '../chat/useChat';
import { useUnit } from '../units/UnitProvider';
import type { CatalogueExercise } from './catalogue';
import { ExerciseName } from './ExerciseName';
import styles from './Exercises.module.css';
import { setFavourite } from './favourites';
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

const DAYS = 5;

/** The best set of each of the last days. */
function Past({ lift }: { lift: Lift }) {
  const text = useSetText();
  const days = [...new Set(lift.sets.map(({ day }) => day))].slice(0, DAYS);
  const heaviest = (day: string) =>
    lift.sets
      .filter((set) => set.day === day)
      .reduce((best, set) => ((set.kg ?? 0) > (best.kg ?? 0) ? set : best));
  return (
    <ul className="plain-list">
      {days.map((day) => (
        <li key={day}>
          <span className="quiet">{formatDayShort(day)}</span> {text(heaviest(day))}
        </li>
      ))}
    </ul>
  );
}

interface Props {
  exercise: CatalogueExercise;
  lift?: Lift;
  favourite: boolean;
  /** Whether it is never planned. */
  excluded: boolean;
  onExclude: (wished: boolean) => void;
}

/** What else one wants of an exercise: how it is done, one's own last days, and never to see it planned. */
function More({ exercise, lift, excluded, onExclude }: Omit<Props, 'favourite'>) {
  const { t } = useTranslation();
  const say = useSay();
  const navigate = useNavigate();
  return (
    <details>
      <summary>
        {t('library.details')}
        <span className="visually-hidden">: {exercise.name}</span>
      </summary>
      {lift !== undefined && <Past lift={lift} />}
      <div className="row-actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            say(t('library.howAsk', { name: exercise.name }));
            void navigate('/app/coach');
          }}
        >
          {t('library.how')}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={excluded}
          onClick={() => onExclude(!excluded)}
        >
          {t(excluded ? 'library.include' : 'library.exclude')}
        </button>
      </div>
    </details>
  );
}

/** An exercise with the muscles it is for, what it needs, and one's own history of it. */
export function ExerciseRow(props: Props) {
  const { exercise, lift, favourite, excluded } = props;
  const { t } = useTranslation();
  const muscleName = useMuscleName();
  const equipmentName = useEquipmentName();
  const { worked, equipment } = exercise;
  const sets = useMemo(() => setsByMuscle([{ worked, sets: 2 }]), [worked]);
  const names = worked.primary.map(muscleName).join(', ');
  return (
    <li className={styles.row} data-exercise={exercise.name}>
      <BodyMap sets={sets} className={styles.map} />
      <div className={styles.words}>
        <div className={styles.head}>
          <ExerciseName name={exercise.name} />
          <button
            type="button"
            className="button-icon"
            aria-pressed={favourite}
            aria-label={t('library.favourite', { name: exercise.name })}
            onClick={() => setFavourite(exercise.id, !favourite)}
          >
            <Star className="icon" fill={favourite ? 'currentColor' : 'none'} aria-hidden />
          </button>
        </div>
        <p className="quiet">
          {names}
          {equipment !== undefined && ` · ${equipmentName(equipment)}`}
          {excluded && <span className="tag">{t('onboarding.excludedList')}</span>}
        </p>
        {lift !== undefined && <Own lift={lift} />}
        <More {...props} />
      </div>
    </li>
  );
}
