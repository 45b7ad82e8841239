import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { PAGES } from './pages';

/** The way to every page: a bar at the thumb on a phone, a line under the header elsewhere. */
export function Navigation() {
  const { t } = useTranslation();
  return (
    <nav className="nav" aria-label={t('nav.title')}>
      {PAGES.map(({ key, path, always }) => (
        <NavLink key={key} to={path} end className={always ? 'nav-link' : 'nav-link nav-link-wide'}>
          {t(`nav.${key}`)}
        </NavLink>
      ))}
      <NavLink to="/app/more" className="nav-link nav-link-narrow">
        {t('nav.more')}
      </NavLink>
    </nav>
  );
}
