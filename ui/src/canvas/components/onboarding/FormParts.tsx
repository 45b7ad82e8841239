import { useTranslation } from 'react-i18next';
import { UserOnboarded } from '../../../contract/made/limits';
import { Field } from '../../../shared/Field';
import { Segmented } from '../../../shared/Segmented';
import { Choices } from './Choices';
import { ExcludedField } from './ExcludedField';
import { Presets } from './Presets';
import type { useOnboarding } from './useOnboarding';
import { AREAS, EQUIPMENT, EXPERIENCES, GOALS, oneOf } from './words';

const DAYS = ['1', '2', '3', '4', '5', '6', '7'].map((value) => ({ value, label: value }));

const UNITS = [
  { value: 'kg', label: 'kg' },
  { value: 'lb', label: 'lb' },
] as const;

type Onboarding = ReturnType<typeof useOnboarding>;

/** The words that are an option and those that came from elsewhere, each with its label. */
function optionsOf(
  words: readonly string[],
  chosen: readonly string[],
  label: (w: string) => string,
) {
  const others = chosen.filter((word) => !words.includes(word));
  return [...words, ...others].map((value) => ({ value, label: label(value) }));
}

/** Units, body weight and year of birth. */
export function Body({ answers, errors, change }: Onboarding) {
  const { t } = useTranslation();
  return (
    <>
      <Segmented
        legend={t('onboarding.unit')}
        showLegend
        options={UNITS}
        value={answers.unit}
        onChange={(unit) => change({ unit })}
      />
      <div className="weight">
        <Field
          label={t('onboarding.bodyweight')}
          hint={t('onboarding.optional')}
          inputMode="decimal"
          autoComplete="off"
          value={answers.bodyweight}
          error={errors.get('bodyweight')}
          onChange={({ target }) =>
            change({ bodyweight: target.value, bodyweightUnit: answers.bodyweightUnit })
          }
        />
        <Segmented
          legend={t('onboarding.bodyweightUnit')}
          showLegend
          options={UNITS}
          value={answers.bodyweightUnit}
          onChange={(bodyweightUnit) => change({ bodyweightUnit })}
        />
      </div>
      <Field
        label={t('onboarding.birthYear')}
        hint={t('onboarding.optional')}
        inputMode="numeric"
        autoComplete="bday-year"
        value={answers.birthYear}
        error={errors.get('birthYear')}
        onChange={({ target }) => change({ birthYear: target.value })}
      />
    </>
  );
}

/** What there is to train with. */
export function Means({ answers, change }: Onboarding) {
  const { t } = useTranslation();
  const equipment = optionsOf(EQUIPMENT, answers.equipment, (word) => {
    const known = oneOf(EQUIPMENT, word);
    return known === undefined ? word : t(`onboarding.equipmentWords.${known}`);
  });
  return (
    <>
      <Presets
        chosen={answers.equipment}
        onChange={(chosen) => change({ equipment: [...chosen] })}
      />
      <Choices
        legend={t('onboarding.equipment')}
        options={equipment}
        chosen={answers.equipment}
        onChange={(chosen) => change({ equipment: chosen })}
      >
        <label className="choice">
          <input type="checkbox" checked disabled />
          {t('onboarding.bodyOnly')}
        </label>
      </Choices>
    </>
  );
}

/** What may be said and need not. */
export function Spared({ answers, change }: Onboarding) {
  const { t } = useTranslation();
  const areas = optionsOf(AREAS, answers.limitations, (word) => {
    const known = oneOf(AREAS, word);
    return known === undefined ? word.replaceAll('_', ' ') : t(`onboarding.areas.${known}`);
  });
  return (
    <>
      <ExcludedField excluded={answers.excluded} onChange={(excluded) => change({ excluded })} />
      <Choices
        legend={t('onboarding.limitations')}
        hint={t('onboarding.limitationsHint')}
        options={areas}
        chosen={answers.limitations}
        onChange={(limitations) => change({ limitations })}
      />
    </>
  );
}

/** What the coach calls the athlete. */
export function Name({ answers, errors, change }: Onboarding) {
  const { t } = useTranslation();
  return (
    <Field
      label={t('onboarding.displayName')}
      autoComplete="name"
      maxLength={UserOnboarded.displayName.maxLength}
      required
      value={answers.displayName}
      error={errors.get('displayName')}
      onChange={({ target }) => change({ displayName: target.value })}
    />
  );
}

/** What one trains for, and for how long one has. */
export function Aims({ answers, errors, change }: Onboarding) {
  const { t } = useTranslation();
  return (
    <>
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
    </>
  );
}

/** How often, and how long. */
export function Time({ answers, errors, change }: Onboarding) {
  const { t } = useTranslation();
  return (
    <>
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
    </>
  );
}

/** What may be said and need not, folded away. */
export function More(form: Onboarding) {
  const { t } = useTranslation();
  const { errors } = form;
  return (
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
  );
}

/** The last of the short steps: a name, and what need not be said. */
export function About(form: Onboarding) {
  return (
    <>
      <Name {...form} />
      <More {...form} />
    </>
  );
}
