import i18next from 'i18next';
import { readStored, writeStored } from '../shared/storage';

/** Languages the texts are complete in. */
export const LANGUAGES = ['en', 'de'] as const;

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

const KEY = 'trainer2.language';

/** @returns what was chosen on this device, else what the browser asks for, else English */
export function preferredLanguage(): Language {
  const stored = readStored(KEY);
  const chosen = LANGUAGES.find((language) => language === stored);
  return chosen ?? (navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en');
}

/** Shows all texts in a language from now on, on this device. */
export async function setLanguage(language: Language): Promise<void> {
  writeStored(KEY, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
