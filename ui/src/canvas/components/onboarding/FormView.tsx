import { useEffect, useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Aims, Means, More, Name, Time } from './FormParts';
import { Sending } from './Sending';
import type { useOnboarding } from './useOnboarding';

type Onboarding = ReturnType<typeof useOnboarding>;

/** The fields of the onboarding form at once, for who changes what they have said before. */
export function FormView({ form }: { form: Onboarding }) {
  const { t } = useTranslation();
  const element = useRef<HTMLFormElement>(null);
  const { tries } = form;
  useEffect(() => {
    if (tries === 0) return;
    const invalid = '[aria-invalid="true"], [data-invalid="true"] input';
    element.current?.querySelector<HTMLInputElement>(invalid)?.focus();
  }, [tries]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.submit();
  };
  return (
    <form
      ref={element}
      data-component="OnboardingForm"
      className="onboarding"
      aria-label={t('canvas.names.OnboardingForm')}
      noValidate
      onSubmit={submit}
    >
      <Name {...form} />
      <Aims {...form} />
      <Time {...form} />
      <Means {...form} />
      <More {...form} />
      <Sending fate={form.fate} refusal={form.refusal} />
    </form>
  );
}
