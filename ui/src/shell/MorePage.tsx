import { ChevronRight } from 'lucide-react';
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
        {PAGES.filter(({ always }) => !always).map(({ key, path, Icon }) => (
          <li key={key}>
            <Link to={path}>
              <Icon className="icon" aria-hidden />
              {t(`nav.${key}`)}
              <ChevronRight className="icon more-go" aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
      <SignOutButton />
    </div>
  );
}
