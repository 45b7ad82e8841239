import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Route, Routes } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { Training } from '../test/training';
import { daysOf, misfitOf } from './program';
import ProgramsPage from './ProgramsPage';
import { PROGRAMS } from './templates';

const EXERCISES = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../event-schemas/src/main/resources/catalog/exercises.json'),
    'utf8',
  ),
) as { id: string; primaryMuscles: string[] }[];

let training: Training;
afterEach(() => training.close());

const program = (id: string) => PROGRAMS.find((one) => one.id === id)!;
const texts = (id: string, week: number, session: number) =>
  program(id).weeks[week]?.[session]?.work.map(({ text }) => text);

describe('the published programs (022-AC46)', () => {
  it('are all those of the server, with their weeks as they are written', async () => {
    training = await Training.open({});
    expect(PROGRAMS).toHaveLength(10);
    expect(daysOf(program('gzclp'))).toBe(3);
    expect(program('gzclp').weeks).toHaveLength(4);
    expect(texts('gzclp', 0, 0)?.[0]).toBe('4 × 3, 1 × 3+');
    expect(texts('531-bbb', 0, 0)?.[0]).toBe('1 × 5 65 %, 1 × 5 75 %, 1 × 5+ 85 %');
    expect(texts('531-bbb', 1, 0)?.[0]).toBe('1 × 3 70 %, 1 × 3 80 %, 1 × 3+ 90 %');
    expect(texts('full-body', 0, 0)?.[0]).toBe('3 × 8–12');
    const known = new Set(EXERCISES.map(({ id }) => id));
    const used = PROGRAMS.flatMap(({ weeks }) => weeks.flat().flatMap(({ work }) => work));
    expect(used.filter(({ exerciseId }) => !known.has(exerciseId))).toEqual([]);
    expect(used.every(({ sets, text }) => sets > 0 && !text.includes('NaN'))).toBe(true);
  });

  it('say what of them does not fit an athlete', async () => {
    training = await Training.open({});
    const catalogue = EXERCISES.map((one) => ({
      ...one,
      name: one.id,
      worked: { primary: [], secondary: [] },
    }));
    const has = { daysPerWeek: 2, sessionMinutes: 30, equipment: ['dumbbell'] };
    const { days, minutes, equipment } = misfitOf(program('gzclp'), catalogue, has);
    expect([days, minutes]).toEqual([true, true]);
    expect(equipment).toContain('barbell');
    expect(equipment).not.toContain('dumbbell');
    expect(misfitOf(program('gzclp'), catalogue, { equipment: [] })).toEqual({
      days: false,
      minutes: false,
      equipment: [],
    });
  });

  it('are cards, and one is asked of the coach by its name', async () => {
    const user = userEvent.setup();
    training = await Training.open({
      '/state': { profile: { daysPerWeek: 4, sessionMinutes: 120, equipment: [] } },
      '/exercises': { exercises: EXERCISES },
    });
    training.show(
      <Routes>
        <Route path="/" element={<ProgramsPage />} />
        <Route path="/app/coach" element={<p>The coach</p>} />
      </Routes>,
    );
    const card = within(await screen.findByRole('region', { name: '5/3/1 Boring But Big' }));
    expect(card.getByText('4 days a week')).toBeTruthy();
    expect(card.getByText(/^Fits your days/)).toBeTruthy();
    expect(card.getByText('Look at the 4 weeks')).toBeTruthy();
    await user.click(card.getByRole('button', { name: /^Propose it to me/ }));
    expect(await screen.findByText('The coach')).toBeTruthy();
    const said = training.client.outbox.snapshot().map(({ envelope }) => envelope.payload['text']);
    expect(said).toEqual(['start 5/3/1']);
  });
});
