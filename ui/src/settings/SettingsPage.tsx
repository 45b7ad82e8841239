import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AwayCard } from '../away/AwayCard';
import { setLanguage } from '../i18n/language';
import { LANGUAGES, type Language } from '../i18n/preferred';
import { Segmented } from '../shared/Segmented';
import { useAthleteState } from '../state/useAthleteState';
import { LandmarksForm } from './LandmarksForm';
import { ProfileCard } from './ProfileCard';
import { SCALES, setScale, useEffort } from '../units/effort';
import './settings.css';

const NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
  pt: 'Português',
};

/** What the athlete can set: profile, units, zone, language, landmarks. */
export default function SettingsPage() {
  const { t, i18n } = useTranslation();
  const { data: state } = useAthleteState();
  const { scale } = useEffort();
  if (state === undefined || state === null) return null;
  const language = LANGUAGES.find((known) => known === i18n.language) ?? 'en';
  return (
    <div className="page settings">
      <h2>{t('nav.settings')}</h2>
      <section className="card">
        <h3>{t('settings.device')}</h3>
        <Segmented
          legend={t('settings.language')}
          showLegend
          options={LANGUAGES.map((value) => ({ value, label: NAMES[value] }))}
          value={language}
          onChange={(chosen) => void setLanguage(chosen)}
        />
        <Segmented
          legend={t('settings.effort')}
          showLegend
          options={SCALES.map((value) => ({ value, label: value }))}
          value={scale}
          onChange={setScale}
        />
        <p className="quiet">{t('settings.effortHint')}</p>
      </section>
      <ProfileCard profile={state.profile} />
      <AwayCard />
      <LandmarksForm />
      <section className="card">
        <h3>{t('settings.data')}</h3>
        <p className="row-actions">
          <Link className="button" to="/app/import">
            {t('settings.toImport')}
          </Link>
          <Link className="button" to="/app/account">
            {t('settings.toAccount')}
          </Link>
        </p>
      </section>
    </div>
  );
}
