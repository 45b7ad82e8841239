import type { ReactNode } from 'react';

interface Props {
  tone: 'bad' | 'warn' | 'good' | 'plain';
  children: ReactNode;
  action?: { label: string; run: () => void };
}

/** A sentence the athlete should see, with at most one way out. */
export function Notice({ tone, children, action }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <div>{children}</div>
      {action !== undefined && (
        <button type="button" className="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
