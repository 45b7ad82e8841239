import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actionOf } from '../../../a2ui/actions';
import type { Json } from '../../../api/read';
import { useOutbox } from '../../../realtime/RealtimeProvider';
import { useAppend } from '../../../realtime/useAppend';
import { useAthleteState } from '../../../state/useAthleteState';
import { loggedSets, nextIndex, nextNumber, type LoggedSet } from './loggedSets';
import { useUnlikely } from './useUnlikely';
import { toSetLogged, wrongFields, type SetField, type SetForm } from './setForm';

/** Sends an A2UI action of this panel. */
export type Dispatch = (name: string, context: object) => void;

interface Setup {
  readonly workoutId: string;
  /** null while the athlete has to name the exercise. */
  readonly exerciseName: string | null;
  readonly setIndex: number | undefined;
  readonly given: readonly Json[];
  readonly initial: SetForm;
  readonly dispatch: Dispatch;
}

const FIELDS: readonly SetField[] = ['exerciseName', 'load', 'reps', 'rpe', 'note'];

/** The field a refusal is about, by the name that its path mentions. */
function refusedField(path: string | undefined): SetField | undefined {
  const parts = path?.split(/[/.]/) ?? [];
  return FIELDS.find((field) => parts.includes(field));
}

/** State and deeds of a set logger: the form, the sets so far, logging, finishing. */
export function useSetLogger(setup: Setup) {
  const { t } = useTranslation();
  const outbox = useOutbox();
  const { data: state } = useAthleteState();
  const [form, setForm] = useState(setup.initial);
  const [tried, setTried] = useState(false);
  const unlikely = useUnlikely();
  const append = useAppend();
  const [lastSetId, setLastSetId] = useState<string | null>(null);

  const { workoutId, exerciseName } = setup;
  const wanted = exerciseName ?? (form.exerciseName.trim() === '' ? null : form.exerciseName);
  const sets: readonly LoggedSet[] = loggedSets(
    { workoutId, exerciseName: wanted },
    { given: setup.given, current: state?.currentWorkout ?? null, outbox },
  );
  const setIndex = nextIndex(sets, setup.setIndex);

  const refusal = sets.find(({ setId }) => setId === lastSetId)?.delivery;
  const errors = new Map<SetField, string>();
  let generalError: string | null = null;
  if (refusal?.state === 'failed') {
    const field = refusedField(refusal.path);
    if (field === undefined) generalError = refusal.message;
    else errors.set(field, refusal.message);
  }
  if (tried) {
    for (const field of wrongFields(form)) {
      if (field === 'load') errors.set(field, t('set.error.load'));
      if (field === 'reps') errors.set(field, t('set.error.reps'));
      if (field === 'exerciseName') errors.set(field, t('set.error.exercise'));
    }
  }

  const log = () => {
    const ok = wrongFields(form).size === 0;
    setTried(!ok);
    if (ok && !unlikely.holds(form)) send(form, false);
  };
  const send = (form: SetForm, confirmed: boolean) => {
    unlikely.settle();
    const setId = crypto.randomUUID();
    setup.dispatch('logSet', toSetLogged(form, { setId, workoutId, setIndex }));
    if (confirmed) append({ type: 'SetConfirmed', payload: { setId } });
    setLastSetId(setId);
    // Load and reps usually repeat; how it felt and what was noted does not.
    setForm({ ...form, rpe: setup.initial.rpe, note: '' });
  };

  const finishing = outbox.findLast((entry) => {
    const { name, context } = actionOf(entry);
    return name === 'completeWorkout' && (context as Json)['workoutId'] === workoutId;
  })?.delivery;

  return {
    form,
    change: (change: Partial<SetForm>) => {
      // A refusal is about what was sent, not about what is being typed now.
      setLastSetId(null);
      setForm((now) => ({ ...now, ...change }));
    },
    sets,
    number: nextNumber(sets),
    errors,
    generalError,
    log,
    asked: unlikely.asked,
    send,
    changeMind: unlikely.settle,
    finish: () => setup.dispatch('completeWorkout', { workoutId }),
    finishing,
  };
}
