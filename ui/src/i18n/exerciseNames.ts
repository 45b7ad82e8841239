import i18next from 'i18next';
import type { Language } from './preferred';

type Names = Readonly<Record<string, string>>;

/** How the names of the commonest exercises come; the catalogue's are English. */
export const NAMES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Names>>> = {
  de: async () => (await import('./names/de')).names,
  fr: async () => (await import('./names/fr')).names,
  es: async () => (await import('./names/es')).names,
  it: async () => (await import('./names/it')).names,
  pt: async () => (await import('./names/pt')).names,
};

const known = new Map<string, Names>();

/** Keeps the names of a language for {@link localName}. */
export function addExerciseNames(language: Language, names: Names): void {
  known.set(language, names);
}

/** @returns what the language shown calls an exercise of the catalogue; undefined where nothing is known */
export function localName(name: string): string | undefined {
  const names = known.get(i18next.language);
  return names !== undefined && Object.hasOwn(names, name) ? names[name] : undefined;
}

/** @returns the catalogue's names of the exercises that the language shown calls by all these words */
export function calledLocally(words: readonly string[]): readonly string[] {
  return Object.entries(known.get(i18next.language) ?? {})
    .filter(([, local]) => words.every((word) => local.toLowerCase().includes(word)))
    .map(([name]) => name);
}
