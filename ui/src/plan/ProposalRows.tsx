import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ApiError, post } from '../api/http';
import { str } from '../api/read';
import { errorText } from '../shared/errorText';
import { Notice } from '../shared/Notice';
import { OpenChange } from './OpenChange';
import styles from './ProposalRows.module.css';
import type { Diff } from '../contract/made/Diff';
import { PLAN_KEY } from './planQueries';
import { useOperationText } from './useOperationText';

const SHOWN = 3;

/** @returns how to answer a proposed change with one press */
function useQuickAnswer(diffId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (decision: 'ACCEPT' | 'DENY') =>
      post(`/plan/diffs/${encodeURIComponent(diffId)}/decision`, { decision }),
    // Also after a refusal: then the change stands otherwise than this page thought.
    onSettled: () => queries.invalidateQueries({ queryKey: PLAN_KEY }),
  });
}

/**
 * A proposed change as plain rows, answered where it is read. The whole comparison, and saying what
 * should be different, are one press away.
 */
export function ProposalRows({ diff }: { diff: Diff }) {
  const { t } = useTranslation();
  const text = useOperationText();
  const answer = useQuickAnswer(diff.diffId);
  const { operations } = diff;
  const more = operations.length - SHOWN;
  const conflict = answer.error instanceof ApiError && answer.error.status === 409;
  return (
    <div className={styles.proposal} data-diff={diff.diffId}>
      <ul className={styles.rows}>
        {operations.slice(0, SHOWN).map((operation, index) => (
          <li key={index}>
            <ArrowRight className="icon" aria-hidden />
            <span>
              <strong>{text(operation)}</strong>
              <span className={styles.why}>{str(operation['rationale'])}</span>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{t('proposal.more', { count: more })}</p>}
      {answer.isError && !conflict && <Notice tone="bad">{errorText(t, answer.error)}</Notice>}
      <div className={styles.answers}>
        {answer.isIdle || answer.isError ? (
          <>
            <button
              type="button"
              className="button button-primary"
              onClick={() => answer.mutate('ACCEPT')}
            >
              {t('diff.accept')}
            </button>
            <button type="button" className="button" onClick={() => answer.mutate('DENY')}>
              {t('diff.deny')}
            </button>
            <OpenChange diffId={diff.diffId} />
          </>
        ) : (
          <p role="status">{answer.isPending ? t('diff.sending') : t('planPage.applying')}</p>
        )}
      </div>
    </div>
  );
}
