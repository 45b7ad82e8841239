import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextIndex } from '../canvas/components/setlogger/loggedSets';
import { toSetLogged, type SetForm } from '../canvas/components/setlogger/setForm';
import { UnlikelyQuestion } from '../canvas/components/setlogger/UnlikelyQuestion';
import { useUnlikely } from '../canvas/components/setlogger/useUnlikely';
import { catalogueQuery } from '../exercises/catalogue';
import { useUnit } from '../units/UnitProvider';
import { defaultRest, restFollows, type Block } from './blocks';
import { namedBy, type QuickLine } from './gym/quickLine';
import { QuickEntry } from './gym/QuickEntry';
import { allowSound } from './ring';
import { useRest } from './useRest';
import type { WorkoutDeeds } from './useWorkout';

interface Props {
  workoutId: string;
  /** The exercise a line without a name is for. */
  current: Block | undefined;
  deeds: WorkoutDeeds;
}

/** A whole set in one line, for who types faster than they tap: of this exercise or of one named. */
export function QuickLog({ workoutId, current, deeds }: Props) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const rest = useRest();
  const unlikely = useUnlikely();
  const { data: catalogue } = useQuery(catalogueQuery);
  const { blocks } = deeds;
  const [asking, setAsking] = useState<Block | null>(null);

  const blockFor = (words: string): Block | undefined => {
    if (words === '') return current;
    const known = namedBy(blocks, words);
    if (known !== undefined) return known;
    const found = namedBy(catalogue ?? [], words);
    if (found === undefined) return undefined;
    const { name, id: exerciseId } = found;
    return { key: '', name, exerciseId, sets: [], done: 0, tag: '', group: -1 };
  };
  const send = (block: Block, form: SetForm, confirmed: boolean) => {
    allowSound();
    const setId = crypto.randomUUID();
    const ids = { setId, workoutId, setIndex: nextIndex(block.sets) };
    deeds.log(toSetLogged(form, ids));
    if (confirmed) deeds.confirm(setId);
    unlikely.settle();
    setAsking(null);
    if (restFollows(block, blocks)) rest.start(block.name, defaultRest(block));
  };
  const onLine = ({ words, set }: QuickLine): string | null => {
    const block = blockFor(words);
    if (block === undefined) return t('workout.quick.unknown');
    const form: SetForm = {
      exerciseName: block.name,
      exerciseId: block.exerciseId,
      load: set.load === undefined ? '' : String(set.load.value),
      unit: set.load?.unit ?? unit,
      reps: String(set.reps),
      rpe: set.rpe ?? null,
      setType: 'WORKING',
      note: '',
    };
    if (unlikely.holds(form)) setAsking(block);
    else send(block, form, false);
    return null;
  };
  return (
    <>
      <QuickEntry unit={unit} onLine={onLine} />
      {asking !== null && unlikely.asked !== null && (
        <UnlikelyQuestion
          asked={unlikely.asked}
          onTake={(form) => send(asking, form, false)}
          onConfirm={(form) => send(asking, form, true)}
          onChange={() => {
            unlikely.settle();
            setAsking(null);
          }}
        />
      )}
    </>
  );
}
