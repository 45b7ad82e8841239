import { lazy, Suspense } from 'react';
import { plain } from './plain';

// A parser of markdown is much code before the first page, and its text can be read without.
const MarkdownText = lazy(() => import('./MarkdownText'));

/** The text without its marks, a paragraph for each of its lines. */
function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, at) => line.trim() !== '' && <p key={at}>{plain(line)}</p>);
}

/** Renders markdown; while the code for that is on its way, its lines. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="md">
      <Suspense fallback={<Lines text={text} />}>
        <MarkdownText text={text} />
      </Suspense>
    </div>
  );
}
