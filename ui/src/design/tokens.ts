/**
 * @param css text of the tokens' file
 * @returns the names of colours, or of text sizes, in their order, each once
 */
export function tokensOf(css: string, kind: 'colour' | 'text'): readonly string[] {
  const wanted =
    kind === 'colour' ? /--([\w-]+):\s*(?:#[0-9a-f]+|rgb\([^)]*\));/gi : /--(text-[\w-]+):/g;
  return [...new Set([...css.matchAll(wanted)].flatMap(([, name]) => name ?? []))];
}
