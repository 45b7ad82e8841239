import { useState } from 'react';
import { useRealtime } from '../../../realtime/RealtimeProvider';
import { usePanelPlace } from '../../panelContext';
import { keepDraft, readDraft } from '../../panelMemory';
import { useActionFate } from '../../useActionFate';
import { checkedIn, keptForm, wrongWith, type CheckedIn, type CheckInForm } from './checkInForm';

/**
 * State and deeds of the check-in form: what was typed lies over what is known, survives a reload,
 * and is sent once until something is changed.
 */
export function useCheckIn(
  componentId: string,
  date: string,
  known: CheckInForm,
  dispatch: (payload: CheckedIn) => void,
) {
  const { userId } = useRealtime();
  const place = usePanelPlace();
  const [typed, setTyped] = useState(() => keptForm(readDraft(userId, place)));
  const [tried, setTried] = useState(false);

  const form = { ...known, ...typed };
  const wrong = wrongWith(form, known.feelsCooked);
  const payload = checkedIn(date, form, known.feelsCooked);
  const { fate, send } = useActionFate(
    { surfaceId: place.surfaceId, componentId, name: 'checkIn', context: { ...payload } },
    () => dispatch(payload),
  );
  return {
    form,
    fate,
    /** What keeps it from being sent, once the athlete has tried; null when nothing does. */
    wrong: tried ? wrong : null,
    change: (change: Partial<CheckInForm>) => {
      const next = { ...typed, ...change };
      setTyped(next);
      keepDraft(userId, place, next);
    },
    submit: () => {
      setTried(true);
      if (wrong === null) send();
    },
  };
}
