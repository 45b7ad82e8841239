import { createComponentImplementation } from '@a2ui/react/v0_9';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanDiffApi } from '../../a2ui/apis';
import { list, str, type Json } from '../../api/read';
import { formatMoment } from '../../i18n/format';
import { Notice } from '../../shared/Notice';
import { Comparison } from './plandiff/Comparison';
import { Decide } from './plandiff/Decide';
import { useDecision, type Answer, type Standing } from './plandiff/useDecision';
import './plandiff.css';

function Changes({ changes }: { changes: readonly Json[] }) {
  return (
    <ul className="diff-changes">
      {changes.map((change, index) => (
        <li key={index}>
          <strong>{str(change['what'])}</strong>
          <span className="quiet">{str(change['why'])}</span>
        </li>
      ))}
    </ul>
  );
}

function StatusText({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  switch (standing.is) {
    case 'unknown':
      return <>{t('loading')}</>;
    case 'open':
      if (standing.expiresAt === undefined) return null;
      return <>{t('diff.until', { moment: formatMoment(standing.expiresAt) })}</>;
    case 'answered':
      return (
        <>
          <strong>{t(`diff.decided.${standing.decision}`)}</strong>{' '}
          {standing.acked ? t('diff.waiting') : t('diff.sending')}
        </>
      );
    case 'settled':
      return <strong>{t(`diff.status.${standing.status}`)}</strong>;
  }
}

function Proposal(props: {
  diffId: string;
  reason: string;
  changes: readonly Json[];
  before: string;
  after: string;
  dispatch: (answer: Answer) => void;
}) {
  const { t } = useTranslation();
  const { standing, decide } = useDecision(props.diffId, props.dispatch);
  const status = useRef<HTMLParagraphElement>(null);
  return (
    <div data-component="PlanDiff" className="plan-diff">
      <p>{props.reason}</p>
      <Changes changes={props.changes} />
      <details className="diff-whole">
        <summary>{t('planPage.show')}</summary>
        <Comparison before={props.before} after={props.after} />
      </details>
      {standing.is === 'open' && standing.refusal !== undefined && (
        <Notice tone="bad">{t('diff.refused', { reason: standing.refusal })}</Notice>
      )}
      {/* Takes the focus that the buttons give up when they go. */}
      <p
        ref={status}
        className="diff-status"
        role="status"
        tabIndex={-1}
        data-standing={standing.is === 'settled' ? standing.status : standing.is}
      >
        <StatusText standing={standing} />
      </p>
      {standing.is === 'open' && (
        <Decide
          onDecide={(decision, comment) => {
            decide(decision, comment);
            status.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** A proposed change of the plan, to be accepted, sent back or denied. */
export const PlanDiff = createComponentImplementation(PlanDiffApi, ({ props, context }) => {
  const diffId = str(props.diffId);
  if (diffId === undefined) return null;
  return (
    <Proposal
      key={diffId}
      diffId={diffId}
      reason={str(props.reason) ?? ''}
      changes={list(props.changes)}
      before={str(props.beforeMarkdown) ?? ''}
      after={str(props.afterMarkdown) ?? ''}
      dispatch={(answer) => {
        void context.dispatchAction({ event: { name: 'answerDiff', context: { ...answer } } });
      }}
    />
  );
});
