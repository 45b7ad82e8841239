import { useTranslation } from 'react-i18next';
import { en } from '../i18n/en';

type Known = keyof typeof en.equipment;

function isKnown(word: string): word is Known {
  return Object.hasOwn(en.equipment, word);
}

/** @returns how to name equipment (a word of the catalogue) to the athlete */
export function useEquipmentName(): (word: string) => string {
  const { t } = useTranslation();
  return (word) => (isKnown(word) ? t(`equipment.${word}`) : word);
}
