import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../../shared/Segmented';
import { compare } from './diffRows';
import { SideBySide, Unified } from './DiffTable';

/** A plan before and after a change, as lines that change or side by side. */
export function Comparison({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation();
  const [view, setView] = useState<'unified' | 'sides'>('unified');
  const pairs = useMemo(() => compare(before, after), [before, after]);
  return (
    <div className="diff-comparison">
      <Segmented
        legend={t('diff.view')}
        options={[
          { value: 'unified', label: t('diff.views.unified') },
          { value: 'sides', label: t('diff.views.sides') },
        ]}
        value={view}
        onChange={setView}
      />
      {view === 'unified' ? <Unified pairs={pairs} /> : <SideBySide pairs={pairs} />}
    </div>
  );
}
