import { createComponentImplementation } from '@a2ui/react/v0_9';
import { useState } from 'react';
import { OnboardingFormApi } from '../../a2ui/apis';
import { load, num, strings } from '../../api/read';
import { isBodyweightUnlikely } from '../../science/plausibility';
import { useAthleteState } from '../../state/useAthleteState';
import { useUnit } from '../../units/UnitProvider';
import { isMassUnit, toKg } from '../../units/units';
import { WeightQuestion } from '../../units/WeightQuestion';
import { nameOfId, type Answers, type UserOnboarded } from './onboarding/form';
import { FormView } from './onboarding/FormView';
import { Steps } from './onboarding/Steps';
import { useGuess } from './onboarding/useGuess';
import { useOnboarding } from './onboarding/useOnboarding';
import { BODY_ONLY, EXPERIENCES, GOALS, oneOf } from './onboarding/words';
import './onboarding.css';

interface Props {
  componentId: string;
  known: Answers;
  dispatch: (payload: UserOnboarded) => void;
}

/** The form of somebody, in steps for who is new here; an unlikely body weight is asked about first. */
function Asked({ componentId, known, dispatch, isNew }: Props & { isNew: boolean }) {
  const { data: state } = useAthleteState();
  const [held, setHeld] = useState<UserOnboarded | null>(null);
  const last = state?.bodyweight ?? null;
  const send = (payload: UserOnboarded) => {
    const said = payload.bodyweight;
    const days = (Date.now() - Date.parse(last?.occurredAt ?? '')) / 86_400_000;
    const unlikely =
      said !== undefined &&
      last !== null &&
      isBodyweightUnlikely(toKg(last), toKg(said), Math.floor(days));
    if (unlikely) setHeld(payload);
    else dispatch(payload);
  };
  const form = useOnboarding(componentId, known, send);
  return (
    <>
      {isNew ? (
        <Steps form={form} workouts={state?.counts.workouts ?? 0} />
      ) : (
        <FormView form={form} />
      )}
      {held?.bodyweight !== undefined && last !== null && (
        <WeightQuestion
          said={held.bodyweight}
          last={last}
          onConfirm={() => {
            setHeld(null);
            dispatch(held);
          }}
          onChange={() => setHeld(null)}
        />
      )}
    </>
  );
}

/** Who is new has told nobody anything yet: what their log says is nearer than what most answer. */
function Guessed(props: Props) {
  const guess = useGuess();
  return <Asked {...props} known={{ ...props.known, ...guess }} isNew />;
}

function Onboarding(props: Props) {
  const { data: state } = useAthleteState();
  // Who was new when they met the form is led to its end, also when their profile is there before it.
  const [wasNew, setWasNew] = useState(false);
  const isNew = wasNew || state?.profile.onboarded === false;
  if (isNew && !wasNew) setWasNew(true);
  if (!isNew) return <Asked {...props} isNew={false} />;
  return (state?.counts.workouts ?? 0) > 0 ? <Guessed {...props} /> : <Asked {...props} isNew />;
}

/** What a plan needs to know of an athlete, filled in as far as it is known. */
export const OnboardingForm = createComponentImplementation(
  OnboardingFormApi,
  ({ props, context }) => {
    const { data: state } = useAthleteState();
    const display = useUnit();
    const unit = isMassUnit(props.unit) ? props.unit : display.unit;
    const weight = load(props.bodyweight);
    const known: Answers = {
      displayName: state?.profile.displayName ?? '',
      goal: oneOf(GOALS, props.goal) ?? '',
      experience: oneOf(EXPERIENCES, props.experience) ?? '',
      daysPerWeek: String(num(props.daysPerWeek) ?? ''),
      sessionMinutes: String(num(props.sessionMinutes) ?? ''),
      equipment: strings(props.equipment).filter((word) => word !== BODY_ONLY),
      excluded: strings(props.excludedExercises).map((id) => ({ id, name: nameOfId(id) })),
      limitations: strings(props.limitations),
      bodyweight: String(weight?.value ?? ''),
      bodyweightUnit: weight?.unit ?? unit,
      birthYear: '',
      unit,
    };
    return (
      <Onboarding
        componentId={context.componentModel.id}
        known={known}
        dispatch={(payload) => {
          void context.dispatchAction({ event: { name: 'onboard', context: { ...payload } } });
        }}
      />
    );
  },
);
