/** Types and readers of the contract, from the schemas of the API. */

/** What a record is nothing without: where one of these cannot be read, it is left out of lists, and as a field absent. */
const NEEDS = {
  AbsenceEntry: ['absenceId', 'from', 'to'],
  CatalogueRow: ['name'],
  BodyWeight: ['value', 'unit'],
  CurrentWorkout: ['workoutId'],
  Diff: ['diffId', 'status'],
  ExerciseSession: ['exerciseId', 'day'],
  FatigueDay: ['date', 'load', 'atl', 'ctl'],
  Import: ['importId', 'status'],
  Lift: ['exercise'],
  LiftDay: ['date', 'workoutId', 'method', 'e1rmKg'],
  BestSet: ['method', 'e1rmKg'],
  LiftGoal: ['exercise', 'load', 'by'],
  Load: ['value', 'unit'],
  LoadPoint: ['atl', 'ctl', 'balance'],
  MuscleWeek: ['muscle'],
  OpenSession: ['id'],
  PerformedSet: ['setId'],
  Plan: ['markdown'],
  ReadinessDay: ['date'],
  Review: ['week'],
  SignalReading: ['signal'],
  Workout: ['workoutId'],
  WorkoutSet: ['setId'],
  WorkoutSummary: ['workoutId'],
};

/** What is always there, and what this client can do without all the same. */
const CAN_LACK = {
  Plan: ['planId', 'version', 'weekStart', 'mesocycleWeek', 'eventId'],
  Session: ['minutes'],
  SessionExercise: ['exerciseId', 'targetRpe', 'reason', 'repRange'],
  WorkoutSummary: ['startedAt'],
};

/** What this client has no use for. */
const LEFT_OUT = {
  Plan: ['template', 'overrides'],
  Diff: ['basePlanVersion', 'cause', 'decidedBy', 'planId', 'planVersion', 'signals'],
  FatigueDay: ['conditioning', 'lifting', 'monotony', 'ratio', 'rpeCoverage', 'strain', 'workSets'],
  State: [
    'asOf',
    'bestSets',
    'checkIns',
    'coaching',
    'conditioning',
    'exercises',
    'model',
    'weeks',
  ],
  AthleteProfile: ['birthYear', 'landmarks'],
  Review: ['catalogVersion', 'facts', 'model'],
  Lift: ['last'],
};

const refName = (schema) => schema.$ref?.split('/').at(-1);
const constName = (name) => `${name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}_VALUES`;
const text = (value) => JSON.stringify(value);
const comment = (about) => (about ? `/** ${about} */\n` : '');

/** A schema without its null, and whether it may be null. */
function bare(schema) {
  const choices = schema.anyOf ?? [];
  if (choices.some(({ type }) => type === 'null')) {
    return [choices.find(({ type }) => type !== 'null'), true];
  }
  if (!Array.isArray(schema.type)) return [schema, false];
  const type = schema.type.find((one) => one !== 'null');
  const values = schema.enum?.filter((one) => one !== null);
  return [{ ...schema, type, ...(values && { enum: values }) }, true];
}

/** How a value is typed and read, what it is when it is absent, and whether it can be none of the values known. */
function valueOf(schema, all, place) {
  const name = refName(schema);
  if (name !== undefined) {
    const target = all[name];
    if (target.enum) return { type: name, read: `oneOf(${constName(name)})`, mayLack: true };
    if (target.anyOf || !target.properties) return { type: 'Json', read: 'anything', absent: '{}' };
    return {
      type: name,
      read: `read${name}`,
      record: true,
      mayLack: (NEEDS[name] ?? []).length > 0,
    };
  }
  if (schema.enum) {
    const type = schema.enum.map(text).join(' | ');
    return { type, read: `oneOf([${schema.enum.map(text).join(', ')}])`, mayLack: true };
  }
  switch (schema.type) {
    case 'string':
      return { type: 'string', read: 'text', absent: "''" };
    case 'integer':
    case 'number':
      return { type: 'number', read: 'number', absent: '0' };
    case 'boolean':
      return { type: 'boolean', read: 'flag', absent: 'false' };
    case 'array': {
      if (schema.maxItems === 2 && schema.minItems === 2) {
        const { type, read } = valueOf(schema.items, all, place);
        return { type: `readonly [${type}, ${type}]`, read: `pairOf(${read})`, mayLack: true };
      }
      const item = valueOf(bare(schema.items)[0], all, place);
      return {
        type: `readonly (${item.type})[]`,
        read: `listOf(${item.read})`,
        absent: '[]',
        many: true,
      };
    }
    case 'object':
    case undefined:
      return objectOf(schema, all, place);
    default:
      throw new Error(`${place} is of a type that is not known: ${schema.type}`);
  }
}

function objectOf(schema, all, place) {
  if (schema.properties !== undefined) {
    const { types, readers } = fieldsOf(place, schema, all);
    return { type: `{${types}}`, read: `record({${readers}})`, record: true };
  }
  const values = schema.additionalProperties;
  if (typeof values !== 'object') return { type: 'Json', read: 'anything', absent: '{}' };
  const item = valueOf(bare(values)[0], all, place);
  const type = `Readonly<Record<string, ${item.type}>>`;
  return { type, read: `mapOf(${item.read})`, absent: '{}', many: true };
}

function fieldsOf(name, schema, all) {
  const needs = NEEDS[name] ?? [];
  let [types, readers] = ['', ''];
  for (const [field, described] of Object.entries(schema.properties)) {
    if (LEFT_OUT[name]?.includes(field)) continue;
    const [plain, nullable] = bare(described);
    const value = valueOf(plain, all, `${name}.${field}`);
    const needed = needs.includes(field);
    // A list that is not there is empty.
    const certain = schema.required?.includes(field) && !nullable && !value.mayLack;
    const required = value.many || (certain && !CAN_LACK[name]?.includes(field));
    types += `${comment(described.description)}readonly ${field}${needed || required ? '' : '?'}: ${value.type};\n`;
    readers += `${field}: ${readerOf(value, needed, required)},\n`;
  }
  return { types, readers };
}

function readerOf({ read, record, absent }, needed, required) {
  if (needed) return `need(${read})`;
  if (!required) return read;
  return record ? `within(${read})` : `or(${read}, ${absent})`;
}

/** The file of an object. */
export function recordFile(name, schema, all) {
  const { types, readers } = fieldsOf(name, schema, all);
  const body = `${comment(schema.description)}export interface ${name} {\n${types}}\n
/** Reads it${NEEDS[name]?.length ? `; undefined where it has no ${NEEDS[name].join(' or ')}` : ''}. */
export const read${name}: Reader<${name}> = record<${name}>({\n${readers}});\n`;
  return importsOf(name, body, all) + body;
}

function importsOf(name, body, all) {
  const uses = (word) =>
    new RegExp(`(?<![.\\w'"])${word}(?![\\w:])`).test(body.replace(/\/\*\*.*?\*\//gs, ''));
  const made = [
    'record',
    'anything',
    'flag',
    'listOf',
    'mapOf',
    'need',
    'number',
    'oneOf',
    'or',
    'pairOf',
    'text',
    'within',
  ];
  const from = made.filter((one) => new RegExp(`(?<![.\\w])${one}(?=[(<,)\\]]|$)`, 'm').test(body));
  let imports = `import { ${from.join(', ')}, type Reader } from '../read';\n`;
  if (uses('Json')) imports += "import type { Json } from '../../api/read';\n";
  for (const other of Object.keys(all).sort()) {
    if (other === name || !uses(other)) continue;
    if (all[other].enum)
      imports += `import { ${constName(other)}, type ${other} } from './${other}';\n`;
    else imports += `import { read${other}, type ${other} } from './${other}';\n`;
  }
  return `${imports}\n`;
}

/** The file of a list of values. */
export function enumFile(name, { description, enum: values }) {
  const known = values.filter((value) => value !== null && value !== 'UNKNOWN');
  return `${comment(description)}export type ${name} = (typeof ${constName(name)})[number];\n
/** Those this client knows. */
export const ${constName(name)} = [${known.map(text).join(', ')}] as const;\n`;
}

/** The names of the schemas that a file imports. */
export function referencesOf(name, schema, all) {
  const found = new Set();
  const look = (value, of) => {
    if (Array.isArray(value)) return value.forEach((one) => look(one, of));
    if (typeof value !== 'object' || value === null) return;
    const to = refName(value);
    if (to !== undefined && (all[to].enum || all[to].properties)) found.add(to);
    for (const [field, inner] of Object.entries(value)) {
      if (of && LEFT_OUT[name]?.includes(field)) continue;
      look(inner, field === 'properties');
    }
  };
  look(schema, false);
  return [...found];
}
