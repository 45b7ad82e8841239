import { useTranslation } from 'react-i18next';
import { MarkdownLine } from '../../../chat/MarkdownText';
import { formatNumber } from '../../../i18n/format';
import { folded, unified, type Fold, type Pair, type Row } from './diffRows';

function UnifiedRow({ row }: { row: Row | Fold }) {
  const { t } = useTranslation();
  if (row.kind === 'fold') {
    return (
      <tr className="diff-fold">
        <td />
        <td>{t('diff.unchanged', { lines: formatNumber(row.lines) })}</td>
      </tr>
    );
  }
  const sign = row.kind === 'added' ? '+' : row.kind === 'removed' ? '−' : '';
  return (
    <tr className={`diff-${row.kind}`}>
      <td className="diff-sign">
        <span aria-hidden="true">{sign}</span>
        {row.kind !== 'same' && (
          <span className="visually-hidden">{t(`diff.kinds.${row.kind}`)}</span>
        )}
      </td>
      <td>
        <MarkdownLine text={row.text} />
      </td>
    </tr>
  );
}

/** What changes, line by line, with only as much around it as is needed to find the place. */
export function Unified({ pairs }: { pairs: readonly Pair[] }) {
  const { t } = useTranslation();
  return (
    <table className="diff-table diff-unified">
      <caption className="visually-hidden">{t('diff.views.unified')}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('diff.kind')}</th>
          <th scope="col">{t('diff.line')}</th>
        </tr>
      </thead>
      <tbody>
        {folded(unified(pairs)).map((row, index) => (
          <UnifiedRow key={index} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Cell({ row }: { row: Row | undefined }) {
  const { t } = useTranslation();
  if (row === undefined) return <td className="diff-none" />;
  return (
    <td className={`diff-${row.kind}`}>
      {row.kind !== 'same' && (
        <span className="visually-hidden">{t(`diff.kinds.${row.kind}`)}: </span>
      )}
      <MarkdownLine text={row.text} />
    </td>
  );
}

/** The whole plan twice: as it is and as it would be. */
export function SideBySide({ pairs }: { pairs: readonly Pair[] }) {
  const { t } = useTranslation();
  return (
    <table className="diff-table diff-sides">
      <caption className="visually-hidden">{t('diff.views.sides')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('diff.before')}</th>
          <th scope="col">{t('diff.after')}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ before, after }, index) => (
          <tr key={index}>
            <Cell row={before} />
            <Cell row={after} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
