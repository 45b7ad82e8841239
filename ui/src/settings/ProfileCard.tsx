import { useState, type ReactNode } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ProfileUpdated } from '../contract/made/limits';
import { Choices } from '../canvas/components/onboarding/Choices';
import { Presets } from '../canvas/components/onboarding/Presets';
import { AREAS, EQUIPMENT, EXPERIENCES, GOALS } from '../canvas/components/onboarding/words';
import { parseTyped } from '../canvas/components/setlogger/setForm';
import { useAppend } from '../realtime/useAppend';
import { Field } from '../shared/Field';
import { Segmented } from '../shared/Segmented';
import type { AthleteState } from '../state/athleteState';
import { isWholeWithin, isZone, toForm, toUpdate, type ProfileForm } from './profileForm';
import { Saved } from './Saved';

const UNITS = [
  { value: 'kg', label: 'kg' },
  { value: 'lb', label: 'lb' },
] as const;

/** A few settings that belong together. */
function Group({ name, children }: { name: 'training' | 'gym' | 'units'; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="settings-group" aria-label={t(`settings.groups.${name}`)}>
      <h4>{t(`settings.groups.${name}`)}</h4>
      {children}
    </section>
  );
}

/** What the coach plans with; only what was changed is sent. */
export function ProfileCard({ profile }: { profile: AthleteState['profile'] }) {
  const { t } = useTranslation();
  const append = useAppend();
  const [sent, setSent] = useState<string | null>(null);
  const form = useForm<ProfileForm>({
    values: toForm(profile),
    resetOptions: { keepDirtyValues: true },
  });
  const { register, control, formState, handleSubmit, reset } = form;
  const { errors, dirtyFields, isDirty } = formState;

  const save = handleSubmit((given) => {
    const changed = (Object.keys(dirtyFields) as (keyof ProfileForm)[]).filter(
      (field) => dirtyFields[field] !== undefined,
    );
    const payload = toUpdate(given, changed);
    if (Object.keys(payload).length > 0) setSent(append({ type: 'ProfileUpdated', payload }));
    reset(given);
  });

  return (
    <form className="card" onSubmit={(event) => void save(event)} noValidate>
      <h3>{t('settings.profile')}</h3>
      <Field
        label={t('onboarding.displayName')}
        error={errors.displayName && t('onboarding.error.displayName')}
        {...register('displayName', {
          validate: (name) => name.trim() !== '' && name.length <= 100,
        })}
      />
      <Group name="training">
        <Controller
          control={control}
          name="goal"
          render={({ field }) => (
            <Segmented
              legend={t('onboarding.goal')}
              showLegend
              options={GOALS.map((value) => ({ value, label: t(`onboarding.goals.${value}`) }))}
              value={GOALS.find((goal) => goal === field.value) ?? ''}
              onChange={field.onChange}
            />
          )}
        />
        <Controller
          control={control}
          name="experience"
          render={({ field }) => (
            <Segmented
              legend={t('onboarding.experience')}
              showLegend
              options={EXPERIENCES.map((value) => ({
                value,
                label: t(`onboarding.experiences.${value}`),
              }))}
              value={EXPERIENCES.find((one) => one === field.value) ?? ''}
              onChange={field.onChange}
            />
          )}
        />
        <Field
          label={t('onboarding.daysPerWeek')}
          inputMode="numeric"
          error={errors.daysPerWeek && t('onboarding.error.daysPerWeek')}
          {...register('daysPerWeek', {
            validate: (typed) => isWholeWithin(typed, ProfileUpdated.daysPerWeek),
          })}
        />
        <Field
          label={t('onboarding.sessionMinutes')}
          inputMode="numeric"
          error={errors.sessionMinutes && t('onboarding.error.sessionMinutes')}
          {...register('sessionMinutes', {
            validate: (typed) => isWholeWithin(typed, ProfileUpdated.sessionMinutes),
          })}
        />
        <Controller
          control={control}
          name="limitations"
          render={({ field }) => (
            <Choices
              legend={t('onboarding.limitations')}
              hint={t('onboarding.limitationsHint')}
              options={AREAS.map((value) => ({ value, label: t(`onboarding.areas.${value}`) }))}
              chosen={field.value}
              onChange={field.onChange}
            />
          )}
        />
      </Group>
      <Group name="gym">
        <Controller
          control={control}
          name="equipment"
          render={({ field }) => (
            <>
              <Presets chosen={field.value} onChange={(chosen) => field.onChange([...chosen])} />
              <Choices
                legend={t('onboarding.equipment')}
                options={EQUIPMENT.map((value) => ({
                  value,
                  label: t(`onboarding.equipmentWords.${value}`),
                }))}
                chosen={field.value}
                onChange={field.onChange}
              />
            </>
          )}
        />
        <Field
          label={t('settings.plateStep')}
          hint={t('settings.plateStepHint')}
          inputMode="decimal"
          error={errors.plateStep && t('settings.error.plateStep')}
          {...register('plateStep', {
            validate: (typed) =>
              typed === '' ||
              ((step) => step !== null && step > 0 && step <= 100)(parseTyped(typed)),
          })}
        />
      </Group>
      <Group name="units">
        <Controller
          control={control}
          name="unit"
          render={({ field }) => (
            <Segmented
              legend={t('onboarding.unit')}
              showLegend
              options={UNITS}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
        <Field
          label={t('auth.zone')}
          hint={t('auth.zoneHint')}
          error={errors.zoneId && t('settings.error.zone')}
          {...register('zoneId', { validate: isZone })}
        />
      </Group>
      <div className="row-actions">
        <button type="submit" className="button button-primary" disabled={!isDirty}>
          {t('settings.save')}
        </button>
        {isDirty && (
          <button type="button" className="button" onClick={() => reset(toForm(profile))}>
            {t('settings.revert')}
          </button>
        )}
      </div>
      <Saved messageId={sent} />
    </form>
  );
}
