import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { expectWeek } from '../../../plan/freshWeek';
import { KnownPast } from '../../../today/KnownPast';
import type { AnswerField } from './form';
import { About, Aims, Means, Time } from './FormParts';
import { Sending } from './Sending';
import styles from './Steps.module.css';
import type { useOnboarding } from './useOnboarding';

const STEPS = ['aims', 'time', 'means', 'about'] as const;
type Step = (typeof STEPS)[number];

/** What each step asks that can be wrong. */
const FIELDS: Readonly<Record<Step, readonly AnswerField[]>> = {
  aims: ['goal', 'experience'],
  time: ['daysPerWeek', 'sessionMinutes'],
  means: [],
  about: ['displayName', 'bodyweight', 'birthYear'],
};
const PARTS = { aims: Aims, time: Time, means: Means, about: About } as const;

interface Props {
  form: ReturnType<typeof useOnboarding>;
  /** Workouts that were brought in before. */
  workouts: number;
}

/** The onboarding in short steps, for who is new here; it ends in the week and its start. */
export function Steps({ form, workouts }: Props) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const [fate, setFate] = useState(form.fate);
  if (form.fate !== fate) {
    setFate(form.fate);
    // What the gateway refuses is asked again where it was asked.
    const refused = STEPS.findIndex((one) => FIELDS[one].some((field) => form.errors.has(field)));
    if (form.fate === 'failed' && refused !== -1) setAt(refused);
  }
  const step = STEPS[at] ?? 'aims';
  const Part = PARTS[step];
  useEffect(() => {
    if (moved.current) title.current?.focus();
    moved.current = true;
  }, [at]);
  const go = (to: number) => {
    form.calm();
    setAt(to);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (step === 'about') {
      if (form.wrong.size === 0) expectWeek();
      form.submit();
    } else if (FIELDS[step].some((field) => form.wrong.has(field))) form.insist();
    else go(at + 1);
  };
  if (form.fate === 'acked') {
    return (
      <div data-component="OnboardingForm" className="onboarding">
        <p role="status" className="tone-good" data-state="acked">
          {t('onboarding.saved')}
        </p>
      </div>
    );
  }
  return (
    <form
      data-component="OnboardingForm"
      data-step={step}
      className="onboarding"
      aria-label={t('canvas.names.OnboardingForm')}
      noValidate
      onSubmit={submit}
    >
      <div className={styles.head}>
        <div className={styles.dots} aria-hidden>
          {STEPS.map((one, index) => (
            <span key={one} className={styles.dot} data-past={index <= at} />
          ))}
        </div>
        <p className="quiet">{t('onboarding.step', { step: at + 1, steps: STEPS.length })}</p>
        <h3 ref={title} tabIndex={-1} className={styles.title}>
          {t(`onboarding.steps.${step}`)}
        </h3>
        {step === 'aims' && workouts > 0 && (
          <>
            <p>{t('onboarding.known', { count: workouts })}</p>
            <KnownPast />
          </>
        )}
      </div>
      <Part {...form} />
      {step === 'about' && <Sending fate={form.fate} refusal={form.refusal} />}
      <div className={styles.buttons}>
        {at > 0 && (
          <button type="button" className="button" onClick={() => go(at - 1)}>
            {t('onboarding.backTo')}
          </button>
        )}
        {step !== 'about' && (
          <button type="submit" className="button button-primary button-large">
            {t('onboarding.next')}
          </button>
        )}
      </div>
    </form>
  );
}
