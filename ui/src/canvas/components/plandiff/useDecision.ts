import { useQuery } from '@tanstack/react-query';
import { actionOf } from '../../../a2ui/actions';
import { obj, str } from '../../../api/read';
import type { DiffStatus } from '../../../contract/made/DiffStatus';
import { diffsQuery } from '../../../plan/planQueries';
import { useOutbox, useRealtime } from '../../../realtime/RealtimeProvider';
import type { OutboxEntry } from '../../../realtime/outbox';

/** What an athlete can say to a proposed change. */
export type Decision = 'ACCEPT' | 'MODIFY' | 'DENY';

/** What `answerDiff` carries. */
export interface Answer {
  readonly diffId: string;
  readonly decision: Decision;
  readonly comment?: string;
}

/** How a proposed change stands, as far as anybody here knows. */
export type Standing =
  | { readonly is: 'unknown' }
  | { readonly is: 'open'; readonly expiresAt?: string; readonly refusal?: string }
  | { readonly is: 'answered'; readonly decision: Decision; readonly acked: boolean }
  | { readonly is: 'settled'; readonly status: Exclude<DiffStatus, 'OPEN'> };

function lastAnswer(entries: readonly OutboxEntry[], diffId: string) {
  return entries.findLast((entry) => {
    const { name, context } = actionOf(entry);
    return name === 'answerDiff' && obj(context)['diffId'] === diffId;
  });
}

function isDecision(value: string | undefined): value is Decision {
  return value === 'ACCEPT' || value === 'MODIFY' || value === 'DENY';
}

/**
 * How a proposed change stands, and a way to answer it. What the gateway says wins over what this
 * page remembers of answering.
 */
export function useDecision(diffId: string, dispatch: (answer: Answer) => void) {
  const { outbox } = useRealtime();
  const entries = useOutbox();
  const { data: diffs, isPending } = useQuery(diffsQuery);
  const known = diffs?.find((diff) => diff.diffId === diffId);
  const answer = lastAnswer(entries, diffId);

  const standing = (): Standing => {
    if (known !== undefined && known.status !== 'OPEN')
      return { is: 'settled', status: known.status };
    const given =
      answer === undefined ? undefined : str(obj(actionOf(answer)['context'])['decision']);
    const open = { is: 'open', expiresAt: known?.expiresAt } as const;
    if (answer?.delivery.state === 'failed') return { ...open, refusal: answer.delivery.message };
    if (answer !== undefined && isDecision(given)) {
      return { is: 'answered', decision: given, acked: answer.delivery.state === 'acked' };
    }
    return isPending ? { is: 'unknown' } : open;
  };

  const decide = (decision: Decision, comment = '') => {
    // A second press may come before the first has been drawn.
    const last = lastAnswer(outbox.snapshot(), diffId)?.delivery.state;
    if (last === 'pending' || last === 'acked') return;
    const said = comment.trim();
    dispatch({
      diffId,
      decision,
      ...(decision === 'MODIFY' && said !== '' ? { comment: said } : {}),
    });
  };

  return { standing: standing(), decide };
}
