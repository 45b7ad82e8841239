import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { useComposerKey, useToComposer } from '../coach/useComposerKey';
import { Header, Tools } from '../header/Header';
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
  const { pathname, state } = useLocation() as {
    pathname: string;
    state: { write?: boolean } | null;
  };
  const write = state?.write === true;
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const page = PAGES.find(({ path }) => path === pathname);
  useEffect(() => {
    document.title = page === undefined ? 'Trainer2' : `${t(`nav.${page.key}`)} · Trainer2`;
    // Where it was asked for, the focus is in the composer already.
    const field = document.getElementById('message');
    if (write && field !== null) field.focus();
    else if (!first.current) main.current?.focus();
    first.current = false;
  }, [page, t, write]);
  return main;
}

/** Header, navigation and the page that is open. */
export function Shell() {
  const { t } = useTranslation();
  const { data: state } = useAthleteState();
  const { pathname } = useLocation();
  const main = useAnnouncedPage();
  const toComposer = useToComposer();
  useComposerKey();
  useLiveRefresh();
  if (state === undefined || state === null) return null;
  return (
    <div className="shell" data-page={pathname}>
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <button type="button" className="skip" onClick={toComposer}>
        {t('nav.toCoach')}
      </button>
      <Header state={state} />
      <Navigation />
      <Tools />
      <main id="main" ref={main} tabIndex={-1} className="shell-main">
        <UnsentNotices />
        <RestAlarm />
        <PageBoundary at={pathname}>
          <Suspense fallback={<p className="quiet page">{t('loading')}</p>}>
            <Outlet />
          </Suspense>
        </PageBoundary>
      </main>
    </div>
  );
}
