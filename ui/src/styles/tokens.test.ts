import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..');
const TOKENS = readFileSync(join(SRC, 'styles/tokens.css'), 'utf8');

function files(ending: RegExp): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) =>
    ending.test(name),
  );
}

/** The colours of a theme by token; what the dark one leaves out is as in the light one. */
function theme(dark: boolean): Map<string, string> {
  const [light = '', night = ''] = TOKENS.split('@media (prefers-color-scheme: dark)');
  const text = dark ? light + night : light;
  return new Map(
    [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
}

/** Relative luminance of a colour such as #1f57e7, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

/** Text, and the surfaces it stands on. */
const READ: readonly (readonly [string, readonly string[]])[] = [
  [
    'ink',
    ['paper', 'sheet', 'raised', 'sunk', 'record-wash', 'good-wash', 'bad-wash', 'wait-wash'],
  ],
  ['ink-soft', ['paper', 'sheet', 'raised', 'sunk', 'record-wash']],
  ['action', ['paper', 'sheet', 'raised', 'sunk', 'action-wash']],
  ['good', ['paper', 'sheet', 'good-wash']],
  ['record', ['paper', 'sheet', 'record-wash']],
  ['wait', ['paper', 'sheet', 'wait-wash']],
  ['bad', ['paper', 'sheet', 'bad-wash']],
  ['on-action', ['action', 'action-strong']],
  ['on-done', ['done']],
  ['on-record', ['record-fill']],
];

describe('the visual language', () => {
  it('022-AC1 has every colour in one place', () => {
    const elsewhere = files(/\.(css|tsx?)$/)
      .filter((name) => !name.endsWith('tokens.css') && !name.includes('.test.'))
      .flatMap((name) =>
        [
          ...readFileSync(join(SRC, name), 'utf8').matchAll(
            /#[0-9a-f]{3,8}\b(?=[;,) '"])|\brgba?\(/gi,
          ),
        ].map(([colour]) => `${name} ${colour}`),
      );
    expect(elsewhere).toEqual([]);
  });

  it.each([false, true])('022-AC2 can be read on every surface, dark: %s', (dark) => {
    const colours = theme(dark);
    const pale = READ.flatMap(([text, surfaces]) =>
      surfaces.flatMap((surface) => {
        const ratio = contrast(colours.get(text) ?? '', colours.get(surface) ?? '');
        return ratio >= 4.5 ? [] : [`${text} on ${surface}: ${ratio.toFixed(2)}`];
      }),
    );
    expect(pale).toEqual([]);
  });
});
