import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../shared/errorText';
import { Notice } from '../shared/Notice';

function PageError({ error }: { error: unknown }) {
  const { t } = useTranslation();
  return (
    <div className="page">
      <Notice tone="bad" action={{ label: t('retry'), run: () => window.location.reload() }}>
        {errorText(t, error)}
      </Notice>
    </div>
  );
}

interface Props {
  /** Where the athlete is; a failure is forgotten when they go elsewhere. */
  readonly at: string;
  readonly children: ReactNode;
}

interface State {
  readonly at: string;
  readonly failure: { readonly error: unknown } | null;
}

/** A page that failed, or whose code could not be fetched, says so; the rest of the screen goes on. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { at: this.props.at, failure: null };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ at }: Props, state: State): State | null {
    return at === state.at ? null : { at, failure: null };
  }

  override render() {
    const { failure } = this.state;
    return failure === null ? this.props.children : <PageError error={failure.error} />;
  }
}
