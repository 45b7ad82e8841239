import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** An address that is no page. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="empty">
      <h2>{t('nav.notFound')}</h2>
      <p>
        <Link to="/">{t('nav.toToday')}</Link>
      </p>
    </div>
  );
}
