import { useEffect, useRef, type RefObject } from 'react';

const LINES = ['email', 'number', 'password', 'search', 'tel', 'text', 'url'];

/** @returns whether something is being typed: a field has the focus and holds text */
export function isTyping(active: Element | null): boolean {
  if (active instanceof HTMLTextAreaElement) return active.value !== '';
  if (active instanceof HTMLInputElement) return LINES.includes(active.type) && active.value !== '';
  return active?.getAttribute('contenteditable') === 'true';
}

function motion(): ScrollBehavior {
  return window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

/**
 * Scrolls an element into view once, when `ready`: at once for athletes who want little motion, and
 * not at all while they type or look elsewhere.
 */
export function useIntoView(element: RefObject<HTMLElement | null>, ready: boolean): void {
  const done = useRef(false);
  useEffect(() => {
    if (!ready || done.current) return undefined;
    done.current = true;
    // What the panel draws is in the page only after the components have drawn themselves.
    const frame = requestAnimationFrame(() => {
      if (document.visibilityState === 'hidden' || isTyping(document.activeElement)) return;
      element.current?.scrollIntoView({ behavior: motion(), block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [element, ready]);
}
