import { Component, type ReactNode } from 'react';

interface Props {
  readonly onCrash: (error: Error) => void;
  readonly children: ReactNode;
}

/** Keeps a panel that fails while drawing from taking the screen with it. */
export class PanelBoundary extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onCrash(error instanceof Error ? error : new Error(String(error)));
  }

  override render() {
    return this.state.crashed ? null : this.props.children;
  }
}
