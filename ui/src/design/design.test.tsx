import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import DesignPage from './DesignPage';
import { tokensOf } from './tokens';

const CSS = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
const DOCUMENT = readFileSync(join(import.meta.dirname, '../../docs/design.md'), 'utf8');

it('022-AC31 a page of its own, for development, shows every colour, and the document names every meaning', () => {
  render(<DesignPage />);
  const colours = tokensOf(CSS, 'colour');
  expect(colours.length).toBeGreaterThan(40);
  for (const meaning of ['action', 'done', 'record', 'wait', 'bad', 'paper', 'sheet', 'raised']) {
    expect(colours).toContain(meaning);
    expect(DOCUMENT).toContain(`--${meaning}`);
  }
  const pages = readFileSync(join(import.meta.dirname, '../shell/Pages.tsx'), 'utf8');
  expect(pages).toMatch(/import\.meta\.env\.DEV/);
});
