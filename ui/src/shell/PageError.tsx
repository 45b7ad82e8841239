import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { errorText } from '../shared/errorText';
import { Notice } from '../shared/Notice';

/** A page that failed, or whose code could not be fetched; the rest of the screen goes on. */
export function PageError() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <div className="page">
      <Notice tone="bad" action={{ label: t('retry'), run: () => window.location.reload() }}>
        {errorText(t, error)}
      </Notice>
    </div>
  );
}
