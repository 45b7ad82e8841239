import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { musclesOf } from '../muscles/ofExercise';
import { alternatives } from './alternatives';
import type { CatalogueExercise } from './catalogue';
import { library } from './library';
import { shortName } from './shortName';

const CATALOGUE = (
  JSON.parse(
    readFileSync(
      join(import.meta.dirname, '../../../event-schemas/src/main/resources/catalog/exercises.json'),
      'utf8',
    ),
  ) as {
    id: string;
    name: string;
    equipment: string | null;
    category: string;
    mechanic: string | null;
    primaryMuscles: string[];
    secondaryMuscles: string[];
  }[]
).map(({ primaryMuscles, secondaryMuscles, equipment, mechanic, ...rest }): CatalogueExercise => ({
  ...rest,
  equipment: equipment ?? undefined,
  mechanic: mechanic ?? undefined,
  worked: musclesOf(rest.name, primaryMuscles, secondaryMuscles),
}));

const named = (name: string) => ({ name });

describe('names', () => {
  it('022-AC3 are short where lifters have a short one, and no two exercises share one', () => {
    expect(shortName('Barbell Bench Press - Medium Grip')).toBe('Bench Press');
    expect(shortName('Barbell Squat')).toBe('Squat');
    expect(shortName('Bench Press (Barbell)')).toBe('Bench Press');
    expect(shortName('Bench Press (Dumbbell)')).toBe('Bench Press (Dumbbell)');
    const shorts = CATALOGUE.map(({ name }) => shortName(name).toLowerCase());
    const twice = shorts.filter((name, index) => shorts.indexOf(name) !== index);
    expect(twice).toEqual([]);
  });
});

describe('the library', () => {
  it('022-AC27 is found by words, muscle and equipment, what one does most often first', () => {
    const lift = {
      exercise: 'Barbell_Squat',
      name: 'Barbell Squat',
      sessions: 12,
      estimates: [],
      sets: [],
    };
    const found = library(CATALOGUE, [lift], { words: 'squat', muscle: 'quads', equipment: '' });
    expect(found[0]?.exercise.name).toBe('Barbell Squat');
    expect(found[0]?.lift?.sessions).toBe(12);
    expect(found.every(({ exercise }) => exercise.worked.primary.includes('quads'))).toBe(true);
    const rows = library(CATALOGUE, [], { words: 'bench press', muscle: '', equipment: 'barbell' });
    expect(rows.map(({ exercise }) => exercise.name)).toContain(
      'Barbell Bench Press - Medium Grip',
    );
    expect(rows.every(({ exercise }) => exercise.equipment === 'barbell')).toBe(true);
  });

  it('022-AC14 offers what trains the same with what there is', () => {
    const names = alternatives(CATALOGUE, named('Barbell Squat'), ['dumbbell']).map(
      ({ name }) => name,
    );
    expect(names.length).toBeGreaterThan(2);
    expect(names).not.toContain('Barbell Squat');
    const found = CATALOGUE.filter(({ name }) => names.includes(name));
    expect(found.every(({ worked }) => worked.primary.includes('quads'))).toBe(true);
    expect(found.some(({ equipment }) => equipment === 'barbell')).toBe(false);
    expect(alternatives(CATALOGUE, named('Zorblat'), [])).toEqual([]);
  });

  it('022-AC4 names the muscles of the map for the words of the catalogue', () => {
    expect(musclesOf('Barbell Squat', ['quadriceps'], ['glutes', 'lower back'])).toEqual({
      primary: ['quads'],
      secondary: ['glutes', 'back'],
    });
    expect(musclesOf('Side Lateral Raise', ['shoulders'], []).primary).toEqual(['side_delts']);
    expect(musclesOf('Face Pull', ['shoulders'], []).primary).toEqual(['rear_delts']);
    expect(musclesOf('Standing Military Press', ['shoulders'], []).primary).toEqual([
      'front_delts',
    ]);
  });
});
