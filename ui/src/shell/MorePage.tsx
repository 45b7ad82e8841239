import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SignOutButton } from '../header/SignOutButton';
import { PAGES } from './pages';

/** What does not fit into the bar of a phone. */
export default function MorePage() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <h2>{t('nav.more')}</h2>
      <ul className="more-list">
        {PAGES.filter(({ always }) => !always).map(({ key, path }) => (
          <li key={key}>
            <Link to={path}>{t(`nav.${key}`)}</Link>
          </li>
        ))}
      </ul>
      <SignOutButton />
    </div>
  );
}
