import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import { loadTexts } from './language';
import { preferredLanguage } from './preferred';

/** Texts in the athlete's language; everything that is drawn needs them. */
export async function startTexts(): Promise<void> {
  const language = preferredLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    // React escapes; escaping twice would show entities.
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  });
  try {
    await loadTexts(language);
    document.documentElement.lang = language;
  } catch {
    // English texts are better than none.
    await i18next.changeLanguage('en');
  }
}
