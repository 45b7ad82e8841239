import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { de } from './de';
import { en } from './en';
import { preferredLanguage } from './language';

const language = preferredLanguage();

// Both languages are bundled: together they are smaller than one request's overhead.
void i18next.use(initReactI18next).init({
  lng: language,
  fallbackLng: 'en',
  resources: { en: { translation: en }, de: { translation: de } },
  // React escapes; escaping twice would show entities.
  interpolation: { escapeValue: false },
  showSupportNotice: false,
});

document.documentElement.lang = language;
