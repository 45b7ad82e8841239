import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/muscles/muscles.css', 'utf8');

describe('The map of muscles', () => {
  it.each(['UNDER', 'BUILDING', 'PEAK', 'OVER', 'REST', 'UNKNOWN'])(
    'has a colour for %s',
    (status) => {
      expect(css).toContain(`.muscle-${status} {`);
      expect(css).toContain(`.swatch-${status} {`);
    },
  );
});
