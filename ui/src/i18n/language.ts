import i18next from 'i18next';
import { writeStored } from '../shared/storage';
import { addExerciseNames, NAMES } from './exerciseNames';
import { LOADERS } from './loaders';
import { LANGUAGE_KEY, type Language } from './preferred';

/** Fetches the texts of a language, unless they are here; the English ones always are. */
export async function loadTexts(language: Language): Promise<void> {
  if (language === 'en' || i18next.hasResourceBundle(language, 'translation')) return;
  const [texts, names] = await Promise.all([LOADERS[language](), NAMES[language]()]);
  addExerciseNames(language, names);
  i18next.addResourceBundle(language, 'translation', texts);
}

/** Shows all texts in a language from now on, on this device. */
export async function setLanguage(language: Language): Promise<void> {
  await loadTexts(language);
  writeStored(LANGUAGE_KEY, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
