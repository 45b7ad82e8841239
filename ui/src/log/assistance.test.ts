import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { isAssisted } from './assistance';

interface Golden {
  readonly cases: readonly { readonly name: string; readonly assisted: boolean }[];
}

const golden = JSON.parse(
  readFileSync('../training-science/src/main/resources/golden/assistance.json', 'utf8'),
) as Golden;

describe('012-AC31 help with the body’s weight, by name, as training science has it', () => {
  it.each(golden.cases)('$name: $assisted', ({ name, assisted }) => {
    expect(isAssisted(name)).toBe(assisted);
  });

  it('knows an exercise by its id', () => {
    expect(isAssisted('Klimmzug mit Band', 'Band_Assisted_Pull-Up')).toBe(true);
    expect(isAssisted('Klimmzug', 'Pullups')).toBe(false);
  });
});
