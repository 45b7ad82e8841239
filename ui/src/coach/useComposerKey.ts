import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { isTyping } from '../canvas/useIntoView';

const FIELD = 'message';

/** @returns whether the focus is where letters belong to a text */
function writes(active: Element | null): boolean {
  return (
    active instanceof HTMLTextAreaElement ||
    active instanceof HTMLSelectElement ||
    (active instanceof HTMLInputElement &&
      !['button', 'checkbox', 'radio', 'range'].includes(active.type)) ||
    isTyping(active)
  );
}

/** Puts the focus where the athlete writes to the coach; tells whether it is on this page. */
export function focusComposer(): boolean {
  const field = document.getElementById(FIELD);
  field?.focus();
  return field !== null;
}

/** @returns how to go to where one writes to the coach, whichever page is open */
export function useToComposer(): () => void {
  const navigate = useNavigate();
  return () => {
    if (focusComposer()) return;
    void navigate('/app/coach', { state: { write: true } });
  };
}

/** The key "/" leads to the composer from anywhere, except while something is written. */
export function useComposerKey(): void {
  const go = useToComposer();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey || writes(document.activeElement)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      go();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
