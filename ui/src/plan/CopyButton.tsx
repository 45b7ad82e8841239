import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** How long (ms) it says that the text was copied. */
const SAID_FOR_MS = 3000;

/** Copies a text, and says whether that worked: browsers may refuse. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {t('plan.copy')}
      </button>
      <span role="status" className={outcome === 'refused' ? 'tone-bad' : 'tone-good'}>
        {outcome !== null && t(`plan.${outcome}`)}
      </span>
    </>
  );
}
