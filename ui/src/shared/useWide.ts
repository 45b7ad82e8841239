import { useSyncExternalStore } from 'react';

/** In em, so that large text gets the phone's layout. */
const WIDE = '(min-width: 72em)';

function media(): MediaQueryList | undefined {
  return typeof window.matchMedia === 'function' ? window.matchMedia(WIDE) : undefined;
}

function subscribe(changed: () => void): () => void {
  const query = media();
  query?.addEventListener('change', changed);
  return () => query?.removeEventListener('change', changed);
}

/** @returns whether there is room for the coach beside the page */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => media()?.matches ?? true);
}
