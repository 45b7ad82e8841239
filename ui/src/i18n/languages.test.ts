import i18next from 'i18next';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { shortName } from '../exercises/shortName';
import { en } from './en';
import { NAMES } from './exerciseNames';
import { formatKg, formatLongDay } from './format';
import { setLanguage } from './language';
import { LOADERS } from './loaders';
import { LANGUAGES, preferredLanguage, type Language } from './preferred';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const CATALOGUE = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../event-schemas/src/main/resources/catalog/exercises.json'),
    'utf8',
  ),
) as { name: string }[];

/** What is written into the conversation; the coach reads English and German. */
const SAID_TO_COACH = [
  'chat.suggestion.bench',
  'chat.suggestion.week',
  'chat.suggestion.squat',
  'chat.suggestion.start',
  'plan.request',
  'programs.request',
  'library.howAsk',
];

function flat(texts: object, path = ''): (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as const]
      : flat(value as object, `${path}${key}.`),
  );
}
const holes = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([hole]) => hole).sort();
const ENGLISH = flat(en);

let all: ReadonlyMap<Language, ReadonlyMap<string, string>>;
beforeAll(async () => {
  const read = OTHERS.map(async (language) => {
    return [language, new Map(flat(await LOADERS[language]()))] as const;
  });
  all = new Map(await Promise.all(read));
});
afterEach(async () => {
  await setLanguage('en');
  vi.restoreAllMocks();
});

describe.each(OTHERS)('the texts in %s (022-AC47)', (language) => {
  it('are complete, with the same figures in them', () => {
    const texts = all.get(language) ?? new Map<string, string>();
    expect([...texts.keys()].sort()).toEqual(ENGLISH.map(([key]) => key).sort());
    const other = ENGLISH.filter(
      ([key, text]) => JSON.stringify(holes(texts.get(key) ?? '')) !== JSON.stringify(holes(text)),
    );
    expect(other).toEqual([]);
    expect([...texts.values()].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('are translated, apart from names, signs and what is said to the coach', () => {
    const texts = all.get(language) ?? new Map<string, string>();
    const same = ENGLISH.filter(
      ([key, text]) =>
        texts.get(key) === text && text.split(' ').length > 3 && !SAID_TO_COACH.includes(key),
    );
    expect(same.filter(([, text]) => /[a-z]{3}.* [a-z]{2,}/.test(text))).toEqual([]);
  });

  it('name two hundred exercises of the catalogue, no two alike', async () => {
    const names = await NAMES[language]();
    const known = new Set(CATALOGUE.map(({ name }) => name));
    expect(Object.keys(names).filter((name) => !known.has(name))).toEqual([]);
    expect(Object.keys(names).length).toBeGreaterThanOrEqual(200);
    const said = Object.values(names).map((name) => name.toLowerCase());
    expect(said.filter((name, index) => said.indexOf(name) !== index)).toEqual([]);
    await setLanguage(language);
    expect(shortName('Barbell Bench Press - Medium Grip')).toBe(
      names['Barbell Bench Press - Medium Grip'],
    );
    expect(shortName('Zorblat')).toBe('Zorblat');
  });

  it('are never longer than a label may be', () => {
    const texts = all.get(language) ?? new Map<string, string>();
    const length = (start: string) =>
      [...texts].filter(([key]) => key.startsWith(start)).map(([, text]) => text.length);
    // Five pages share the width of a phone.
    const bar = ['today', 'plan', 'coach', 'progress', 'more'].map((key) => length(`nav.${key}`));
    expect(Math.max(...bar.flat())).toBeLessThanOrEqual(14);
    expect(Math.max(...length('set.types.'))).toBeLessThanOrEqual(14);
    expect(Math.max(...length('progress.periods.'))).toBeLessThanOrEqual(12);
  });
});

describe('the language (022-AC47)', () => {
  it('says to the coach what the coach understands', () => {
    for (const language of ['fr', 'es', 'it', 'pt'] as const) {
      const said = SAID_TO_COACH.map((key) => all.get(language)?.get(key));
      expect(said).toEqual(SAID_TO_COACH.map((key) => new Map(ENGLISH).get(key)));
    }
  });

  it('is the one chosen, else the browser’s, else English', () => {
    const asked = vi.spyOn(navigator, 'language', 'get');
    asked.mockReturnValue('pt-BR');
    expect(preferredLanguage()).toBe('pt');
    asked.mockReturnValue('nl-NL');
    expect(preferredLanguage()).toBe('en');
  });

  it('writes dates and numbers as its speakers do', async () => {
    await setLanguage('fr');
    expect(document.documentElement.lang).toBe('fr');
    expect(i18next.t('nav.today')).toBe('Aujourd’hui');
    expect(formatLongDay('2026-11-30')).toBe('lundi 30 novembre');
    expect(formatKg(1234.5, 'kg', 1).replace(/\s/g, ' ')).toBe('1 234,5 kg');
    await setLanguage('es');
    expect(formatLongDay('2026-11-30')).toBe('lunes, 30 de noviembre');
  });
});
