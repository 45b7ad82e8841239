import { useTranslation } from 'react-i18next';
import { en } from '../i18n/en';
import { asWords } from '../why/explain';

type Known = keyof typeof en.reviews.signalNames;

function isKnown(signal: string): signal is Known {
  return Object.hasOwn(en.reviews.signalNames, signal);
}

/** @returns how to name a deload signal to the athlete */
export function useSignalName(): (signal: string) => string {
  const { t } = useTranslation();
  return (signal) => (isKnown(signal) ? t(`reviews.signalNames.${signal}`) : asWords(signal));
}
