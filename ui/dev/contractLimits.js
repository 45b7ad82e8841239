/** Limits of what athletes say, and the codes of refusals. */

const KEYWORDS = [
  'min',
  'max',
  'exclusiveMin',
  'minKg',
  'maxKg',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
];

function limitsOf(field) {
  return Object.fromEntries(
    KEYWORDS.flatMap((word) => (word in field ? [[word, field[word]]] : [])),
  );
}

/** @param events schemas of the events that athletes write */
export function limitsFile(events) {
  const all = events.flatMap(({ name, doc, fields }) => {
    // A text that is sealed is said in the field it seals.
    const limited = fields
      .filter((field) => field.seals === undefined)
      .map((field) => [field.name, limitsOf(field)])
      .filter(([, limits]) => Object.keys(limits).length > 0);
    if (limited.length === 0) return [];
    return [
      `/** ${doc} */\nexport const ${name} = ${JSON.stringify(Object.fromEntries(limited))} as const;\n`,
    ];
  });
  return `/* Limits of the fields of what athletes say, by event; the gateway refuses what is beyond them. */\n\n${all.join('\n')}`;
}

/** @param paths of the API; the description of a refusal ends with its codes */
export function codeFile(paths) {
  const codes = Object.values(paths)
    .flatMap((path) => Object.values(path))
    .flatMap(({ responses = {} }) => Object.entries(responses))
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([, { description }]) => description.split(': ')[1]?.split(', ') ?? []);
  const values = [...new Set(codes)].sort().map((code) => JSON.stringify(code));
  return `/** Why a call is refused, as the gateway says it. */\nexport type RefusalCode = ${values.join(' | ')};\n`;
}
