import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { Header } from '../header/Header';
import { useAthleteState } from '../state/useAthleteState';
import { useLiveRefresh } from '../state/useLiveRefresh';
import { UnsentNotices } from '../unsent/UnsentNotices';
import { RestAlarm } from '../workout/RestBar';
import { Navigation } from './Navigation';
import { PageBoundary } from './PageBoundary';
import { PAGES } from './pages';
import './shell.css';

/** Says which page is open: in the tab's title, and to screen readers by moving the focus. */
function useAnnouncedPage(): React.RefObject<HTMLElement | null> {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const page = PAGES.find(({ path }) => path === pathname);
  useEffect(() => {
    document.title = page === undefined ? 'Trainer2' : `${t(`nav.${page.key}`)} · Trainer2`;
    if (!first.current) main.current?.focus();
    first.current = false;
  }, [page, t]);
  return main;
}

/** Header, navigation and the page that is open. */
export function Shell() {
  const { t } = useTranslation();
  const { data: state } = useAthleteState();
  const { pathname } = useLocation();
  const onToday = pathname === '/';
  const main = useAnnouncedPage();
  useLiveRefresh();
  if (state === undefined || state === null) return null;
  return (
    <div className={onToday ? 'shell shell-desk' : 'shell'}>
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <Header state={state} glance={onToday} />
      <Navigation />
      <UnsentNotices />
      <RestAlarm />
      <main id="main" ref={main} tabIndex={-1} className="shell-main">
        <PageBoundary at={pathname}>
          <Suspense fallback={<p className="quiet">{t('loading')}</p>}>
            <Outlet />
          </Suspense>
        </PageBoundary>
      </main>
    </div>
  );
}
