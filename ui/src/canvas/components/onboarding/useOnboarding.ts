import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRealtime } from '../../../realtime/RealtimeProvider';
import { keepDraft, readDraft } from '../../panelMemory';
import { usePanelPlace } from '../../panelContext';
import { useActionFate } from '../../useActionFate';
import {
  readAnswers,
  toUserOnboarded,
  wrongAnswers,
  type AnswerField,
  type Answers,
  type UserOnboarded,
} from './form';

const FIELDS: readonly AnswerField[] = [
  'displayName',
  'goal',
  'experience',
  'daysPerWeek',
  'sessionMinutes',
  'bodyweight',
  'birthYear',
];

/** The answer a refusal is about, by the name that its path mentions. */
function refusedField(path: string | undefined): AnswerField | undefined {
  const parts = path?.split(/[/.]/) ?? [];
  return FIELDS.find((field) => parts.includes(field));
}

/**
 * State and deeds of the onboarding form. What was typed lies over what is known, and survives a
 * reload; the rest follows the panel's data.
 */
export function useOnboarding(
  componentId: string,
  known: Answers,
  dispatch: (payload: UserOnboarded) => void,
) {
  const { t } = useTranslation();
  const { userId } = useRealtime();
  const place = usePanelPlace();
  const [typed, setTyped] = useState(() => readAnswers(readDraft(userId, place)));
  const [tries, setTries] = useState(0);

  const answers: Answers = { ...known, ...typed };
  const thisYear = new Date().getFullYear();
  const wrong = wrongAnswers(answers, thisYear);
  const payload = toUserOnboarded(answers, thisYear);
  const { fate, send } = useActionFate(
    { surfaceId: place.surfaceId, componentId, name: 'onboard', context: { ...payload } },
    () => payload !== null && dispatch(payload),
  );

  const errors = new Map<AnswerField, string>();
  let refusal: string | null = null;
  if (fate?.state === 'failed') {
    const field = refusedField(fate.path);
    if (field === undefined) refusal = fate.message;
    else errors.set(field, fate.message);
  }
  if (tries > 0) wrong.forEach((field) => errors.set(field, t(`onboarding.error.${field}`)));

  return {
    answers,
    errors,
    /** What the gateway would refuse, shown or not. */
    wrong,
    refusal,
    /** How often the athlete tried to send with something wrong; a change moves to the first. */
    tries,
    fate: fate?.state,
    change: (change: Partial<Answers>) => {
      const next = { ...typed, ...change };
      setTyped(next);
      keepDraft(userId, place, next);
    },
    /** Says at the fields what is wrong. */
    insist: () => setTries(tries + 1),
    /** Says nothing of what was not asked yet. */
    calm: () => setTries(0),
    submit: () => {
      if (payload === null) setTries(tries + 1);
      else send();
    },
  };
}
