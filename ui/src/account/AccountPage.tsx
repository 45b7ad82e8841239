import { useTranslation } from 'react-i18next';
import { EraseForm } from './EraseForm';
import { PasswordForm } from './PasswordForm';
import { SessionList } from './SessionList';
import '../settings/settings.css';

/** Everything about me, where I am signed in, and how to be forgotten. */
export default function AccountPage() {
  const { t } = useTranslation();
  return (
    <div className="page account">
      <h2>{t('nav.account')}</h2>
      <section className="card">
        <h3>{t('account.export')}</h3>
        <p>{t('account.exportText')}</p>
        <a className="button" href="/export" download>
          {t('account.exportDo')}
        </a>
      </section>
      <PasswordForm />
      <SessionList />
      <EraseForm />
    </div>
  );
}
