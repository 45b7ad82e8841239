import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

const PAGE = '/src/page.tsx';

/**
 * Names the files of the page in the document. The entry is small, so that it asks the gateway at
 * once; what it imports is to be fetched beside it, not after it.
 */
export function preloadPage(): Plugin {
  return {
    name: 'preload-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const page = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(PAGE)));
        if (page === undefined) throw new Error(`No chunk of ${PAGE}.`);
        const scripts = withImports(page, chunks).map(({ fileName }) => fileName);
        const styles = [...(page.viteMetadata?.importedCss ?? [])];
        const isNew = (file: string) => !html.includes(file);
        return [
          ...scripts.filter(isNew).map((file) => link('modulepreload', file)),
          ...styles.filter(isNew).map((file) => link('stylesheet', file)),
        ];
      },
    },
  };
}

type Chunk = Rolldown.OutputChunk;

function withImports(page: Chunk, chunks: readonly Chunk[]): Chunk[] {
  const all = new Set([page]);
  // A set that grows while it is walked through has its new members walked through, too.
  for (const { imports } of all) {
    chunks.filter(({ fileName }) => imports.includes(fileName)).forEach((chunk) => all.add(chunk));
  }
  return [...all];
}

function link(rel: string, file: string): HtmlTagDescriptor {
  return { tag: 'link', injectTo: 'head', attrs: { rel, crossorigin: true, href: `/${file}` } };
}
