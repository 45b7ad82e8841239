import { useTranslation } from 'react-i18next';
import type { PanelProblem } from '../a2ui/problem';
import { Notice } from '../shared/Notice';

/** Says in words why a panel is not there. */
export function ProblemNotice({ problem }: { problem: PanelProblem }) {
  const { t } = useTranslation();
  return (
    <Notice tone="warn">
      <strong>{t('canvas.problemTitle')}</strong>
      <p>{t(`canvas.problem.${problem.code}`, { detail: problem.detail })}</p>
      <details>
        <summary>{t('canvas.problemDetail')}</summary>
        <code>
          {problem.path} {problem.detail}
        </code>
      </details>
    </Notice>
  );
}
