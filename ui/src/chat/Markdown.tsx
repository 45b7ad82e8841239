import { lazy, Suspense } from 'react';

// A parser of markdown is much code before the first page, and its text can be read without.
const MarkdownText = lazy(() => import('./MarkdownText'));

/** Renders markdown; while the code for that is on its way, the text as it was written. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="md">
      <Suspense fallback={<p className="md-plain">{text}</p>}>
        <MarkdownText text={text} />
      </Suspense>
    </div>
  );
}
