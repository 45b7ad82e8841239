/** A line without the marks of bold, slanted and listed text. */
export const plain = (line: string): string =>
  line.replace(/^\s*[-*] /, '• ').replace(/(\*\*|\*|`)(?=\S)(.+?)\1/g, '$2');
