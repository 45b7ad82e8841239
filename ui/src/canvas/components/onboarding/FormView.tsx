import { useEffect, useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../shared/Field';
import { Notice } from '../../../shared/Notice';
import { Segmented } from '../../../shared/Segmented';
import { Body, Means, Spared } from './FormParts';
import type { useOnboarding } from './useOnboarding';
import { EXPERIENCES, GOALS } from './words';

const DAYS = ['1', '2', '3', '4', '5', '6', '7'].map((value) => ({ value, label: value }));
type Onboarding = ReturnType<typeof useOnboarding>;

function Sending({ fate, refusal }: Pick<Onboarding, 'fate' | 'refusal'>) {
  const { t } = useTranslation();
  return (
    <>
      {refusal !== null && (
        <Notice tone="bad">{t('onboarding.refused', { reason: refusal })}</Notice>
      )}
      <p role="status" data-state={fate}>
        {fate === 'pending' && <span className="tone-wait">{t('onboarding.pending')}</span>}
        {fate === 'acked' && <span className="tone-good">{t('onboarding.saved')}</span>}
      </p>
      <button
        type="submit"
        className="button button-primary button-large"
        disabled={fate === 'pending' || fate === 'acked'}
      >
        {t('onboarding.submit')}
      </button>
    </>
  );
}

/** The fields of the onboarding form. */
export function FormView({ form }: { form: Onboarding }) {
  const { t } = useTranslation();
  const element = useRef<HTMLFormElement>(null);
  const { answers, errors, change, tries } = form;
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
      <Field
        label={t('onboarding.displayName')}
        autoComplete="name"
        maxLength={100}
        required
        value={answers.displayName}
        error={errors.get('displayName')}
        onChange={({ target }) => change({ displayName: target.value })}
      />
      <Segmented
        legend={t('onboarding.goal')}
        showLegend
        options={GOALS.map((value) => ({ value, label: t(`onboarding.goals.${value}`) }))}
        value={answers.goal}
        error={errors.get('goal')}
        onChange={(goal) => change({ goal })}
      />
      <Segmented
        legend={t('onboarding.experience')}
        showLegend
        options={EXPERIENCES.map((value) => ({
          value,
          label: t(`onboarding.experiences.${value}`),
        }))}
        value={answers.experience}
        error={errors.get('experience')}
        onChange={(experience) => change({ experience })}
      />
      <div className="days">
        <Segmented
          legend={t('onboarding.daysPerWeek')}
          showLegend
          options={DAYS}
          value={answers.daysPerWeek}
          error={errors.get('daysPerWeek')}
          onChange={(daysPerWeek) => change({ daysPerWeek })}
        />
      </div>
      <Field
        label={t('onboarding.sessionMinutes')}
        inputMode="numeric"
        autoComplete="off"
        required
        value={answers.sessionMinutes}
        error={errors.get('sessionMinutes')}
        onChange={({ target }) => change({ sessionMinutes: target.value })}
      />
      <Means {...form} />
      <details
        className="onboarding-more"
        open={errors.has('bodyweight') || errors.has('birthYear') || undefined}
      >
        <summary>{t('onboarding.more')}</summary>
        <div className="onboarding-part">
          <Spared {...form} />
          <Body {...form} />
        </div>
      </details>
      <Sending fate={form.fate} refusal={form.refusal} />
    </form>
  );
}
