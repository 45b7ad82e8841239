import { obj } from '../api/read';
import { readProgram, type Program } from './program';

/** The templates the coach plans by, as they lie in the repository. */
const FILES = import.meta.glob<unknown>(
  '../../../training-science/src/main/resources/templates/*.json',
  { eager: true, import: 'default' },
);

/** The published programs, those of fewer days first. */
export const PROGRAMS: readonly Program[] = Object.values(FILES)
  .flatMap((template) => readProgram(obj(template)))
  .sort((a, b) => (a.weeks[0]?.length ?? 0) - (b.weeks[0]?.length ?? 0));
