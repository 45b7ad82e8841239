import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useAthleteState } from '../state/useAthleteState';
import { AddExercise } from './AddExercise';
import { BlockCard } from './BlockCard';
import type { Block } from './blocks';
import { FinishForm } from './FinishForm';
import type { LiveWorkout } from './liveWorkout';
import { RestBar } from './RestBar';
import { lastTime } from './setDefaults';
import { dayOf } from './today';
import { useLiveWorkout, useWorkout } from './useWorkout';
import './workout.css';

interface RowProps {
  block: Block;
  open: boolean;
  follower: Block | undefined;
  onOpen: () => void;
  onPair: (key: string) => void;
  onUnpair: () => void;
  children: React.ReactNode;
}

function BlockRow({ block, open, follower, onOpen, onPair, onUnpair, children }: RowProps) {
  const { t } = useTranslation();
  const sets = block.plan?.sets;
  return (
    <li className="block" data-exercise={block.name} data-tag={block.tag}>
      <h3>
        <button type="button" className="block-head" aria-expanded={open} onClick={onOpen}>
          <span className="block-tag">{block.tag}</span>
          <span className="block-name">{block.name}</span>
          <span className="block-count" data-done={block.done}>
            {sets === undefined ? block.done : t('workout.count', { done: block.done, sets })}
          </span>
        </button>
      </h3>
      {open && children}
      {open && block.tag.length > 1 && (
        <button type="button" className="button-link" onClick={onUnpair}>
          {t('workout.unpair')}
        </button>
      )}
      {open && block.tag.length === 1 && follower?.tag.length === 1 && (
        <button type="button" className="button-link" onClick={() => onPair(follower.key)}>
          {t('workout.pair', { name: follower.name })}
        </button>
      )}
    </li>
  );
}

function Running({ running }: { running: LiveWorkout }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: state } = useAthleteState();
  const workout = useWorkout(running);
  const { blocks, next } = workout;
  const startedAt = running.startedAt === undefined ? new Date() : new Date(running.startedAt);
  const day = dayOf(startedAt, state?.profile.zoneId);
  const isPlanned = blocks.some(({ plan }) => plan !== undefined);
  const [chosen, setChosen] = useState<string | null>(null);
  const open = chosen ?? next?.key ?? blocks.at(-1)?.key;
  // After a set of a superset its partner is next, without a tap.
  const logged: typeof workout.log = (set) => {
    setChosen(null);
    return workout.log(set);
  };
  return (
    <div className="page workout">
      <div className="page-head">
        <h2>{running.name ?? t('workout.title')}</h2>
        <p className="quiet" role="status">
          {next !== null && t('workout.next', { name: next.name })}
          {next === null && isPlanned && t('workout.allDone')}
        </p>
      </div>
      <ol className="blocks">
        {blocks.map((block, index) => (
          <BlockRow
            key={block.key}
            block={block}
            open={block.key === open}
            follower={blocks[index + 1]}
            onOpen={() => setChosen(block.key)}
            onPair={(key) => workout.pair(block.key, key)}
            onUnpair={() => workout.unpair(block.key)}
          >
            <BlockCard
              workoutId={running.workoutId}
              block={block}
              blocks={blocks}
              last={lastTime(state?.lastSessions ?? [], block.exerciseId, day)}
              workout={{ ...workout, log: block.plan === undefined ? workout.log : logged }}
            />
          </BlockRow>
        ))}
      </ol>
      <AddExercise
        onAdd={(exercise) => {
          workout.add(exercise);
          setChosen(exercise.name.trim().toLowerCase());
        }}
      />
      <FinishForm
        sets={running.sets.length}
        onFinish={(rpe) => {
          workout.complete(rpe);
          void navigate('/');
        }}
      />
      <RestBar />
    </div>
  );
}

/** The workout that is going on, as it is in the gym: what is next, two taps for a set. */
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
