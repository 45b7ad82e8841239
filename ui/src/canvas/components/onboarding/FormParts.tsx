import { useTranslation } from 'react-i18next';
import { Field } from '../../../shared/Field';
import { Segmented } from '../../../shared/Segmented';
import { Choices } from './Choices';
import { ExcludedField } from './ExcludedField';
import { Presets } from './Presets';
import type { useOnboarding } from './useOnboarding';
import { AREAS, EQUIPMENT, oneOf } from './words';

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
