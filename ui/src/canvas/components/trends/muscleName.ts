import { useTranslation } from 'react-i18next';
import { en } from '../../../i18n/en';

type Muscle = keyof typeof en.panels.volume.muscles;

function isKnown(muscle: string): muscle is Muscle {
  return muscle in en.panels.volume.muscles;
}

/** @returns the name of a muscle by its snake case; one that is not known is shown as it is */
export function useMuscleName(): (muscle: string) => string {
  const { t } = useTranslation();
  return (muscle) =>
    isKnown(muscle) ? t(`panels.volume.muscles.${muscle}`) : muscle.replaceAll('_', ' ');
}
