import { useTranslation } from 'react-i18next';
import { en } from '../i18n/en';
import { asWords } from '../why/explain';

type Known = keyof typeof en.charts.muscles;

function isKnown(muscle: string): muscle is Known {
  return Object.hasOwn(en.charts.muscles, muscle);
}

/** @returns how to name a muscle (snake case) to the athlete */
export function useMuscleName(): (muscle: string) => string {
  const { t } = useTranslation();
  return (muscle) => (isKnown(muscle) ? t(`charts.muscles.${muscle}`) : asWords(muscle));
}
