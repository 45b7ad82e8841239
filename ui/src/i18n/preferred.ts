import { readStored } from '../shared/storage';

/** Languages the texts are complete in. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt'] as const;

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** Where this device keeps the language that was chosen. */
export const LANGUAGE_KEY = 'trainer2.language';

/** @returns what was chosen on this device, else what the browser asks for, else English */
export function preferredLanguage(): Language {
  const stored = readStored(LANGUAGE_KEY);
  const asked = navigator.language.toLowerCase().slice(0, 2);
  const known = (tag: unknown) => LANGUAGES.find((language) => language === tag);
  return known(stored) ?? known(asked) ?? 'en';
}
