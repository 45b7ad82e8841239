import type { ReactNode } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';

/**
 * Links and images are shown as their text: what a coach writes must not lead off this page nor
 * fetch anything.
 */
const components: Components = {
  a: ({ children }) => <span className="md-link">{children}</span>,
  img: ({ alt }) => <span>{alt}</span>,
};

/** Renders markdown; raw HTML in it is shown as the text it is, links and images as their words. */
export default function MarkdownText({ text }: { text: string }) {
  return <ReactMarkdown components={components}>{text}</ReactMarkdown>;
}

const Plain = ({ children }: { children?: ReactNode }) => <>{children}</>;
const Strong = ({ children }: { children?: ReactNode }) => <strong>{children}</strong>;

const inLine: Components = {
  ...components,
  p: Plain,
  ul: Plain,
  ol: Plain,
  li: ({ children }) => <>• {children}</>,
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((level) => [level, Strong])),
};

/** Renders one line of a markdown text within a sentence or a cell: no headings, no lists. */
export function MarkdownLine({ text }: { text: string }) {
  return <ReactMarkdown components={inLine}>{text}</ReactMarkdown>;
}
