import { useTranslation } from 'react-i18next';
import { PRESETS } from './words';

const NAMES = Object.keys(PRESETS) as (keyof typeof PRESETS)[];

interface Props {
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** The equipment of most people by one press; what is chosen stays to be changed. */
export function Presets({ chosen, onChange }: Props) {
  const { t } = useTranslation();
  const is = (preset: readonly string[]) =>
    preset.length === chosen.length && preset.every((word) => chosen.includes(word));
  return (
    <div className="presets" role="group" aria-label={t('onboarding.presets')}>
      {NAMES.map((name) => (
        <button
          key={name}
          type="button"
          className="button preset"
          aria-pressed={is(PRESETS[name])}
          onClick={() => onChange(PRESETS[name])}
        >
          {t(`onboarding.preset.${name}`)}
        </button>
      ))}
    </div>
  );
}
