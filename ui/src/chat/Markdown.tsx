import ReactMarkdown, { type Components } from 'react-markdown';

/**
 * Links and images are shown as their text: what a coach writes must not lead off this page nor
 * fetch anything.
 */
const components: Components = {
  a: ({ children }) => <span className="md-link">{children}</span>,
  img: ({ alt }) => <span>{alt}</span>,
};

/** Renders markdown without raw HTML, links or images. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="md">
      <ReactMarkdown skipHtml components={components}>
        {text}
      </ReactMarkdown>
    </div>
  );
}
