import { useTranslation } from 'react-i18next';

/**
 * What is shown until it is known who is there and their first page is loaded. `index.html` holds
 * the same in English, so that something stands on the screen before any script has come.
 */
export function Splash() {
  const { t } = useTranslation();
  return (
    <main className="splash">
      <h1>{t('auth.title')}</h1>
      <p className="splash-tagline">{t('auth.tagline')}</p>
      <p className="quiet">{t('loading')}</p>
    </main>
  );
}
