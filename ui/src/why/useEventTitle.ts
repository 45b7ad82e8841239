import { useTranslation } from 'react-i18next';
import { en } from '../i18n/en';
import { asWords } from './explain';

type Known = keyof typeof en.why.types;

function isKnown(type: string): type is Known {
  return Object.hasOwn(en.why.types, type);
}

/** @returns how to name a type of event to the athlete */
export function useEventTitle(): (type: string) => string {
  const { t } = useTranslation();
  return (type) => (isKnown(type) ? t(`why.types.${type}`) : asWords(type));
}
