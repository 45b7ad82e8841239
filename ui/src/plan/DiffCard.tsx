import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError, post } from '../api/http';
import { obj, str } from '../api/read';
import { Comparison } from '../canvas/components/plandiff/Comparison';
import { Decide } from '../canvas/components/plandiff/Decide';
import type { Decision } from '../canvas/components/plandiff/useDecision';
import '../canvas/components/plandiff.css';
import { formatMoment } from '../i18n/format';
import { errorText } from '../shared/errorText';
import { Notice } from '../shared/Notice';
import { WhyButton } from '../why/WhyButton';
import type { Diff } from '../contract/made/Diff';
import { PLAN_KEY } from './planQueries';
import { useOperationText } from './useOperationText';

function Operations({ diff }: { diff: Diff }) {
  const text = useOperationText();
  return (
    <ul className="diff-changes">
      {diff.operations.map((operation, index) => (
        <li key={index}>
          <strong>{text(operation)}</strong>
          <span className="quiet">{str(operation['rationale'])}</span>
        </li>
      ))}
    </ul>
  );
}

function useAnswer(diffId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (answer: { decision: Decision; comment?: string }) =>
      obj(await post(`/plan/diffs/${encodeURIComponent(diffId)}/decision`, answer)),
    // Also after a refusal: then the change stands otherwise than this page thought.
    onSettled: () => queries.invalidateQueries({ queryKey: PLAN_KEY }),
  });
}

/** A change that waits for an answer, or how it was answered. */
export function DiffCard({ diff }: { diff: Diff }) {
  const { t } = useTranslation();
  const answer = useAnswer(diff.diffId);
  const { status, expiresAt, proposedAt, beforeMarkdown = '', afterMarkdown = '' } = diff;
  // The gateway's words about a conflict are in English; what became of it is said by the status.
  const conflict = answer.error instanceof ApiError && answer.error.status === 409;
  const decide = (decision: Decision, comment = '') => {
    const said = comment.trim();
    answer.mutate({ decision, ...(said === '' ? {} : { comment: said }) });
  };
  return (
    <article className="plan-diff card" data-status={status}>
      <div className="card-head">
        <h4>{proposedAt && t('planPage.proposed', { moment: formatMoment(proposedAt) })}</h4>
        {diff.eventId !== undefined && (
          <WhyButton of={{ kind: 'event', at: diff.eventId }} what={t('planPage.proposal')} />
        )}
      </div>
      <p>{diff.reason}</p>
      <Operations diff={diff} />
      {afterMarkdown !== '' && (
        <details>
          <summary>{t('planPage.show')}</summary>
          <Comparison before={beforeMarkdown} after={afterMarkdown} />
        </details>
      )}
      {answer.isError && !conflict && <Notice tone="bad">{errorText(t, answer.error)}</Notice>}
      <p className="diff-status" role="status">
        {status !== 'OPEN' && <strong>{t(`diff.status.${status}`)}</strong>}
        {status === 'OPEN' && answer.isPending && t('diff.sending')}
        {status === 'OPEN' && answer.isSuccess && t('planPage.applying')}
        {status === 'OPEN' &&
          answer.isIdle &&
          expiresAt !== undefined &&
          t('diff.until', { moment: formatMoment(expiresAt) })}
      </p>
      {status === 'OPEN' && !answer.isPending && !answer.isSuccess && <Decide onDecide={decide} />}
    </article>
  );
}
