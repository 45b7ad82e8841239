import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { keepFinished } from '../finish/finished';
import { shortName } from '../exercises/shortName';
import { useAthleteState } from '../state/useAthleteState';
import { useUnit } from '../units/UnitProvider';
import { AddExercise } from './AddExercise';
import type { Block } from './blocks';
import { ExerciseCard } from './ExerciseCard';
import { FinishForm } from './FinishForm';
import { lastTime } from './lastTime';
import type { LiveWorkout } from './liveWorkout';
import { RestBar } from './RestBar';
import { openForm } from './rows';
import { dayOf } from './today';
import { Totals } from './Totals';
import { QuickLog } from './QuickLog';
import { useLiveWorkout, useWorkout } from './useWorkout';
import './workout.css';

/** Exercises that are done in turns stand in one card. */
function inGroups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return [...new Set(blocks.map(({ group }) => group))].map((group) =>
    blocks.filter((block) => block.group === group),
  );
}

function Running({ running }: { running: LiveWorkout }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const navigate = useNavigate();
  const { data: state } = useAthleteState();
  const deeds = useWorkout(running);
  const { blocks, next, isSkipped, session } = deeds;
  const { workoutId } = running;
  const startedAt = running.startedAt === undefined ? new Date() : new Date(running.startedAt);
  const day = dayOf(startedAt, state?.profile.zoneId);
  const last = (block: Block) => lastTime(state?.lastSessions ?? [], block.exerciseId, day);
  const current = next ?? blocks.findLast(({ key }) => !isSkipped(key));

  const upNext = () => {
    const isPlanned = blocks.some(({ plan }) => plan !== undefined);
    const to = next ?? (isPlanned ? undefined : current);
    if (to === undefined) return t('workout.allDone');
    const form = openForm(to, last(to), unit, to.done);
    const work = form.load === '' ? form.reps : `${form.load} ${unit} × ${form.reps}`;
    const named = { name: shortName(to.name), number: to.done + 1 };
    // Without reps, as for what is held, there is nothing to say of the set.
    return form.reps === '' ? t('rest.nextPlain', named) : t('rest.next', { ...named, set: work });
  };
  const finish = (sessionRpe: number | null) => {
    if (running.sets.length > 0) keepFinished(running, session, sessionRpe, new Date());
    deeds.complete(sessionRpe);
    void navigate(running.sets.length > 0 ? `/app/workouts/${workoutId}` : '/');
  };
  return (
    <div className="page workout">
      <Totals running={running} session={session} />
      <ol className="blocks">
        {inGroups(blocks).map((group) => (
          <li key={group[0]?.key} className={group.length > 1 ? 'superset' : undefined}>
            {group.length > 1 && <p className="superset-name">{t('card.superset')}</p>}
            {group.map((block) => (
              <ExerciseCard
                key={block.key}
                workoutId={workoutId}
                block={block}
                blocks={blocks}
                last={last(block)}
                isNext={block.key === next?.key}
                deeds={deeds}
              />
            ))}
          </li>
        ))}
      </ol>
      <section className="card workout-more" aria-label={t('workout.more')}>
        {blocks.length > 0 && <QuickLog workoutId={workoutId} current={current} deeds={deeds} />}
        <AddExercise onAdd={deeds.add} />
      </section>
      <FinishForm sets={running.sets.length} onFinish={finish} />
      <RestBar next={upNext()} />
    </div>
  );
}

/** The workout that is going on, as it is in the gym: a card an exercise, one tap a set. */
export default function WorkoutPage() {
  const { t } = useTranslation();
  const running = useLiveWorkout();
  if (running === null) {
    return (
      <div className="empty">
        <h2>{t('workout.noneTitle')}</h2>
        <p>
          <Link to="/">{t('workout.toToday')}</Link>
        </p>
      </div>
    );
  }
  return <Running key={running.workoutId} running={running} />;
}
