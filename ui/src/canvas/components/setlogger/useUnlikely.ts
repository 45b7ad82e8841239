import { useState } from 'react';
import { unlikelyLoad, type Unlikely } from '../../../science/plausibility';
import { useAthleteState } from '../../../state/useAthleteState';
import { fromKg, toKg } from '../../../units/units';
import { parseTyped, type SetForm } from './setForm';

/** A set whose load is asked about, and what about it. */
export interface Asked {
  readonly form: SetForm;
  readonly unlikely: Unlikely;
  /** The form with the load that was probably meant; undefined when none can be named. */
  readonly meant?: SetForm;
}

/** Holds back a set with an unlikely load until the athlete has said what is right. */
export function useUnlikely() {
  const { data: state } = useAthleteState();
  const [asked, setAsked] = useState<Asked | null>(null);
  return {
    asked,
    /** @returns whether the set has to be asked about first */
    holds: (form: SetForm): boolean => {
      const value = parseTyped(form.load);
      const used = (state?.lastSessions ?? [])
        .filter(({ exerciseId }) => exerciseId === form.exerciseId)
        .flatMap(({ sets }) =>
          sets.flatMap(({ load }) => (load === undefined ? [] : [toKg(load)])),
        );
      const unlikely = value === null ? null : unlikelyLoad(toKg({ value, unit: form.unit }), used);
      if (unlikely === null || form.setType === 'WARMUP') return false;
      const { likelyKg } = unlikely;
      const load = likelyKg === undefined ? undefined : fromKg(likelyKg, form.unit);
      setAsked({
        form,
        unlikely,
        ...(load === undefined
          ? {}
          : { meant: { ...form, load: String(Math.round(load * 100) / 100) } }),
      });
      return true;
    },
    settle: () => setAsked(null),
  };
}
