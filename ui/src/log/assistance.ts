/** As training-science has it; the golden vectors hold both. Marks are taken off before. */
const WORDS =
  /(?<!\p{L})(?:assist(?:ed|ance|iert\p{L}*|e|ee|es|ees|it[oaie]|id[oa]s?|encia|erad\p{L}*|ert|eret)|asistid[oa]s?|asistencia|asistovan\p{L}*|asistenc\p{L}*|unterstutz(?:t\p{L}*|ung)|geassisteerd\p{L}*|ondersteund\p{L}*|wspomagan\p{L}*|asyst\p{L}*|destekli|yardimli|avustett\p{L}*|rasegit\p{L}*|gravitr?on|гравитрон\p{L}*|ассист\p{L}*|с поддержкои(?! груди)|з підтримкою(?! груд)|υποβοηθ\p{L}*)(?!\p{L})|アシスト|辅助|輔助|어시스트/u;
const HELPERS =
  /\b(?:(?:pull|chin)[ -]?ups?|dips?)\b.*\bleverage ?machine\b|\b(?:pull|chin)[ -]?ups?\b.*\bband\b/;

function named(name: string): boolean {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i');
  return WORDS.test(plain) || HELPERS.test(plain);
}

/**
 * Whether a set was done with help, so that its weight is taken off the body's.
 *
 * @param name as it was logged
 * @param exerciseId the catalogue's; its words are those of the catalogue's name
 */
export function isAssisted(name: string, exerciseId?: string): boolean {
  return named(name) || (exerciseId !== undefined && named(exerciseId.replaceAll('_', ' ')));
}
