import { createComponentImplementation } from '@a2ui/react/v0_9';
import { useTranslation } from 'react-i18next';
import { ReadinessGaugeApi } from '../../a2ui/trendApis';
import { formatDay, formatNumber } from '../../i18n/format';
import { useLiveFatigue } from '../../state/liveViews';
import { WhyButton } from '../../why/WhyButton';
import { latestReadiness, readReadiness } from './trends/readiness';
import './trends.css';

/** Readiness of a day, with its band in words; a check-in after the panel came moves it. */
export const ReadinessGauge = createComponentImplementation(ReadinessGaugeApi, ({ props }) => {
  const { t } = useTranslation();
  const given = readReadiness(props);
  const live = useLiveFatigue(given.date);
  const { date, score, band, basis } = latestReadiness(live['readiness'], given);
  const shown = score === undefined ? undefined : formatNumber(score);
  return (
    <div data-component="ReadinessGauge" className="trend gauge" data-band={band}>
      <p className="quiet">{formatDay(date)}</p>
      <p className="gauge-score" role="status">
        {shown === undefined ? (
          <strong>{t('panels.readiness.none')}</strong>
        ) : (
          <>
            <strong>{shown}</strong> <span className="quiet">{t('panels.readiness.scale')}</span>
            {band !== undefined && (
              <span className="gauge-band">{t(`panels.readiness.bands.${band}`)}</span>
            )}
          </>
        )}
      </p>
      {shown !== undefined && score !== undefined && (
        <svg
          className="gauge-scale"
          viewBox="0 0 100 10"
          preserveAspectRatio="none"
          role="img"
          aria-label={t('panels.readiness.score', {
            day: formatDay(date),
            score: shown,
            band: band === undefined ? '' : t(`panels.readiness.bands.${band}`),
          })}
        >
          <rect className="gauge-track" width={100} height={10} />
          <rect className="gauge-fill" width={Math.min(100, Math.max(0, score))} height={10} />
          {[40, 60, 80].map((limit) => (
            <line key={limit} className="gauge-limit" x1={limit} x2={limit} y2={10} />
          ))}
        </svg>
      )}
      <p>
        {band !== undefined && t(`panels.readiness.bandText.${band}`)}
        {shown === undefined && t('panels.readiness.noneText')}
      </p>
      {basis.length > 0 && shown !== undefined && (
        <p className="quiet">
          {t('panels.readiness.basis', {
            parts: basis.map((part) => t(`panels.readiness.parts.${part}`)).join(', '),
          })}
        </p>
      )}
      {shown !== undefined && (
        <div>
          <WhyButton
            of={{ kind: 'day', at: date }}
            what={t('why.figuresOf', { what: t('canvas.names.ReadinessGauge') })}
          />
        </div>
      )}
    </div>
  );
});
