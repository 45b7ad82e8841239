import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useNews } from '../coach/news';
import { PAGES } from './pages';

/** The way to every page: a bar at the thumb on a phone, beside the page elsewhere. */
export function Navigation() {
  const { t } = useTranslation();
  const news = useNews();
  return (
    <nav className="nav" aria-label={t('nav.title')}>
      {PAGES.map(({ key, path, always, Icon }) => (
        <NavLink key={key} to={path} end className={always ? 'nav-link' : 'nav-link nav-link-wide'}>
          <Icon className="icon" aria-hidden />
          <span>{t(`nav.${key}`)}</span>
          {key === 'coach' && news && (
            <span className="nav-news" role="img" aria-label={t('nav.news')} />
          )}
        </NavLink>
      ))}
      <NavLink to="/app/more" className="nav-link nav-link-narrow">
        <Ellipsis className="icon" aria-hidden />
        <span>{t('nav.more')}</span>
      </NavLink>
    </nav>
  );
}
