import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from './errorText';
import { Notice } from './Notice';

interface Props<T> {
  query: {
    readonly data: T | undefined;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
  children: (data: T) => ReactNode;
}

/**
 * What was fetched; before that that it is on its way, or why it cannot be had. Without a connection
 * what was kept is shown as it is: the header says that there is none.
 */
export function QueryState<T>({ query, children }: Props<T>) {
  const { t } = useTranslation();
  const { data, error, refetch } = query;
  const offline = error instanceof TypeError && data !== undefined;
  const failed = error !== null && error !== undefined && !offline;
  return (
    <>
      {failed && (
        <Notice tone="bad" action={{ label: t('retry'), run: () => void refetch() }}>
          {errorText(t, error)}
        </Notice>
      )}
      {data === undefined && !failed && (
        <p className="quiet loading" role="status">
          {t('loading')}
        </p>
      )}
      {data !== undefined && children(data)}
    </>
  );
}
