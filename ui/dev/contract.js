/**
 * Writes what the client knows of the contract, from the description of the API and the schemas of events:
 * `npm run contract`; with `--check` it says what differs from what is there.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { format, resolveConfig } from 'prettier';
import { codeFile, limitsFile } from './contractLimits.js';
import { enumFile, recordFile, referencesOf } from './contractTypes.js';

const ROOT = new URL('../../', import.meta.url);
const SCHEMAS = new URL('event-schemas/src/main/', ROOT);
const MADE = new URL('../src/contract/made/', import.meta.url);

/** Answers that are read by what is made here, with all that they hold. */
const ANSWERS = [
  'State',
  'Plan',
  'Diff',
  'FatigueDay',
  'Review',
  'Lift',
  'Workout',
  'CatalogueRow',
  'OpenSession',
];

/** What athletes say within an event, with limits of its own. */
const SAID = ['LiftGoal', 'Landmark'];

/** What the schemas describe, by name; a part of an answer that has no name there is given one here. */
function schemas() {
  const { components, paths } = load(readFileSync(new URL('spec/openapi.yaml', ROOT), 'utf8'));
  const all = components.schemas;
  const named = (name, of, field) => {
    const parent = all[of].properties;
    const { items } = parent[field];
    all[name] = items ?? parent[field];
    parent[field] = items
      ? { type: 'array', items: ref(name) }
      : { anyOf: [ref(name), { type: 'null' }] };
  };
  named('BodyWeight', 'State', 'bodyweight');
  named('SessionExercise', 'Session', 'exercises');
  named('Operation', 'Diff', 'operations');
  named('FatigueDay', 'Fatigue', 'days');
  named('ReadinessDay', 'Fatigue', 'readiness');
  named('MuscleWeek', 'Review', 'muscles');
  named('OpenSession', 'Sessions', 'sessions');
  named('CatalogueRow', 'Exercises', 'exercises');
  return { all, paths };
}

const ref = (name) => ({ $ref: `#/components/schemas/${name}` });

function avro(name) {
  return JSON.parse(readFileSync(new URL(`avro/${name}`, SCHEMAS), 'utf8'));
}

/** The text of every file, by its name. */
async function contractFiles() {
  const { all, paths } = schemas();
  const files = new Map();
  const todo = [...ANSWERS];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (files.has(`${name}.ts`)) continue;
    const schema = all[name];
    files.set(`${name}.ts`, schema.enum ? enumFile(name, schema) : recordFile(name, schema, all));
    todo.push(...referencesOf(name, schema, all));
  }
  const events = readdirSync(new URL('avro/', SCHEMAS))
    .map(avro)
    .filter(({ name, writer }) => writer === 'athlete' || SAID.includes(name));
  files.set('limits.ts', limitsFile(events));
  files.set('codes.ts', codeFile(paths));
  files.set('actions.ts', actionsFile());
  const config = await resolveConfig(fileURLToPath(MADE));
  const made = [...files].map(async ([name, text]) => [
    name,
    await format(`// Made by dev/contract.js; do not edit.\n${text}`, {
      ...config,
      parser: 'typescript',
    }),
  ]);
  return new Map(await Promise.all(made));
}

/** The events that actions of panels stand for, as the gateway has them. */
function actionsFile() {
  const actions = JSON.parse(readFileSync(new URL('resources/a2ui/actions.json', SCHEMAS), 'utf8'));
  return `/** The events that actions of panels stand for, by the names of the actions. */
export const EVENT_OF_ACTION = ${JSON.stringify(actions)} as const;`;
}

/** The names of the files that are not what the contract says. */
function differing(wanted) {
  const here = new Map(
    readdirSync(MADE).map((name) => [name, readFileSync(new URL(name, MADE), 'utf8')]),
  );
  const names = new Set([...here.keys(), ...wanted.keys()]);
  return [...names].filter((name) => here.get(name) !== wanted.get(name));
}

const made = await contractFiles();
if (process.argv.includes('--check')) {
  const names = differing(made);
  if (names.length > 0) console.error(`Run "npm run contract": ${names.join(', ')}`);
  process.exitCode = names.length > 0 ? 1 : 0;
} else {
  rmSync(MADE, { recursive: true, force: true });
  mkdirSync(MADE, { recursive: true });
  for (const [name, text] of made) writeFileSync(new URL(name, MADE), text);
}
