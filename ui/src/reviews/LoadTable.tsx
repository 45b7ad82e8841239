import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format';
import type { Review } from '../contract/made/Review';

function text(value: number | undefined, digits = 0): string {
  return value === undefined ? '–' : formatNumber(value, digits);
}

/** Load at the start and the end of the week, its monotony and strain. */
export function LoadTable({ review }: { review: Review }) {
  const { t } = useTranslation();
  const { start, end, monotony, strain } = review.load;
  return (
    <>
      <table className="ruled">
        <thead>
          <tr>
            <td />
            <th scope="col" className="num">
              {t('reviews.atStart')}
            </th>
            <th scope="col" className="num">
              {t('reviews.atEnd')}
            </th>
          </tr>
        </thead>
        <tbody>
          {(['atl', 'ctl', 'balance'] as const).map((figure) => (
            <tr key={figure}>
              <th scope="row">{t(`reviews.${figure}`)}</th>
              <td className="num">{text(start?.[figure])}</td>
              <td className="num">{text(end?.[figure])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {t('reviews.monotony')} {text(monotony, 2)} · {t('reviews.strain')} {text(strain)}
      </p>
    </>
  );
}
