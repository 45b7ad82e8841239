import {
  ArrowDown,
  ArrowLeftRight,
  ArrowUp,
  CircleCheck,
  Ellipsis,
  Hash,
  Link2,
  Ruler,
  SkipForward,
  Timer,
  Unlink2,
} from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ExerciseName } from '../exercises/ExerciseName';
import { shortName } from '../exercises/shortName';
import type { Block } from './blocks';
import { MEASURES, type Measure } from './measure';
import styles from './Sets.module.css';
import { SwapForm } from './SwapForm';
import type { WorkoutDeeds } from './useWorkout';

const ICON_OF = { REPS: Hash, TIME: Timer, DISTANCE: Ruler } as const;

interface Props {
  block: Block;
  blocks: readonly Block[];
  measure: Measure;
  deeds: WorkoutDeeds;
}

function Deed({ icon, label, onClick }: { icon: ReactNode; label: string; onClick: () => void }) {
  return (
    <button type="button" className={styles.deed} onClick={onClick}>
      {icon}
      {label}
    </button>
  );
}

/** What can be done with an exercise in the middle of a workout. */
function Deeds({ block, blocks, measure, deeds, onDone }: Props & { onDone: () => void }) {
  const { t } = useTranslation();
  const [swapping, setSwapping] = useState(false);
  const at = blocks.findIndex(({ key }) => key === block.key);
  const follower = blocks[at + 1];
  const and = (deed: () => void) => () => {
    deed();
    onDone();
  };
  if (swapping) {
    return (
      <SwapForm
        block={block}
        onSwap={(exercise) => {
          deeds.swap(block.key, exercise);
          onDone();
        }}
        onCancel={onDone}
      />
    );
  }
  return (
    <div className={styles.deeds} role="group" aria-label={t('card.more', { name: block.name })}>
      {block.done === 0 && (
        <Deed
          icon={<ArrowLeftRight className="icon" aria-hidden />}
          label={t('card.swap')}
          onClick={() => setSwapping(true)}
        />
      )}
      <Deed
        icon={<SkipForward className="icon" aria-hidden />}
        label={t('card.skip')}
        onClick={and(() => deeds.skip(block.key, true))}
      />
      {at > 0 && (
        <Deed
          icon={<ArrowUp className="icon" aria-hidden />}
          label={t('card.up')}
          onClick={and(() => deeds.move(block.key, -1))}
        />
      )}
      {follower !== undefined && (
        <Deed
          icon={<ArrowDown className="icon" aria-hidden />}
          label={t('card.down')}
          onClick={and(() => deeds.move(block.key, 1))}
        />
      )}
      {block.tag.length > 1 ? (
        <Deed
          icon={<Unlink2 className="icon" aria-hidden />}
          label={t('workout.unpair')}
          onClick={and(() => deeds.unpair(block.key))}
        />
      ) : (
        follower?.tag.length === 1 && (
          <Deed
            icon={<Link2 className="icon" aria-hidden />}
            label={t('workout.pair', { name: shortName(follower.name) })}
            onClick={and(() => deeds.pair(block.key, follower.key))}
          />
        )
      )}
      {MEASURES.filter((other) => other !== measure).map((other) => {
        const Icon = ICON_OF[other];
        return (
          <Deed
            key={other}
            icon={<Icon className="icon" aria-hidden />}
            label={t(`card.count.${other}`)}
            onClick={and(() => deeds.count(block.key, other))}
          />
        );
      })}
    </div>
  );
}

/** The name of an exercise, how far it is, and the way to what can be done with it. */
export function CardHead(props: Props) {
  const { t } = useTranslation();
  const { block } = props;
  const [open, setOpen] = useState(false);
  const sets = block.plan?.sets;
  const isDone = sets !== undefined && block.done >= sets;
  return (
    <>
      <div className={styles.head}>
        {block.tag.length > 1 && <span className={styles.tag}>{block.tag}</span>}
        <h3 className={styles.title}>
          <ExerciseName name={block.name} />
        </h3>
        <span className={styles.count} data-done={isDone}>
          {isDone && <CircleCheck className="icon" aria-hidden />}
          {sets === undefined ? block.done : t('workout.count', { done: block.done, sets })}
        </span>
        <button
          type="button"
          className="button-icon"
          aria-label={t('card.more', { name: block.name })}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Ellipsis className="icon" aria-hidden />
        </button>
      </div>
      {open && <Deeds {...props} onDone={() => setOpen(false)} />}
    </>
  );
}
