import { useTranslation } from 'react-i18next';
import { Notice } from '../../../shared/Notice';
import type { useOnboarding } from './useOnboarding';

/** How the answers fare, and the button that sends them. */
export function Sending({
  fate,
  refusal,
}: Pick<ReturnType<typeof useOnboarding>, 'fate' | 'refusal'>) {
  const { t } = useTranslation();
  return (
    <>
      {refusal !== null && (
        <Notice tone="bad">{t('onboarding.refused', { reason: refusal })}</Notice>
      )}
      <p role="status" data-state={fate}>
        {fate === 'pending' && <span className="tone-wait">{t('onboarding.pending')}</span>}
        {fate === 'acked' && <span className="tone-good">{t('onboarding.saved')}</span>}
      </p>
      <button
        type="submit"
        className="button button-primary button-large"
        disabled={fate === 'pending' || fate === 'acked'}
      >
        {t('onboarding.submit')}
      </button>
    </>
  );
}
