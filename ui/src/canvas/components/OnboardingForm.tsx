import { createComponentImplementation } from '@a2ui/react/v0_9';
import { OnboardingFormApi } from '../../a2ui/apis';
import { load, num, strings } from '../../api/read';
import { useAthleteState } from '../../state/useAthleteState';
import { useUnit } from '../../units/UnitProvider';
import { isMassUnit } from '../../units/units';
import { nameOfId, type Answers, type UserOnboarded } from './onboarding/form';
import { FormView } from './onboarding/FormView';
import { useOnboarding } from './onboarding/useOnboarding';
import { BODY_ONLY, EXPERIENCES, GOALS, oneOf } from './onboarding/words';
import './onboarding.css';

function Onboarding(props: {
  componentId: string;
  known: Answers;
  dispatch: (payload: UserOnboarded) => void;
}) {
  const form = useOnboarding(props.componentId, props.known, props.dispatch);
  return <FormView form={form} />;
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
