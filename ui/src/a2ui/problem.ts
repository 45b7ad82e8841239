/** Why a panel cannot be shown, in words the texts have a sentence for. */
export type ProblemCode =
  | 'VERSION'
  | 'CATALOG_NOT_FOUND'
  | 'UNKNOWN_COMPONENT'
  | 'VALIDATION_FAILED'
  | 'RENDER_FAILED'
  | 'SURFACE_NOT_FOUND';

/** A panel message that could not be used. */
export class PanelProblem extends Error {
  /**
   * @param detail what exactly, for the reader of the panel
   * @param path JSON pointer into the message
   */
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly path: string = '/',
  ) {
    super(`${code}: ${detail}`);
    this.name = 'PanelProblem';
  }
}

/** @returns the A2UI client message that reports `problem`; `code` and `path` as the protocol wants */
export function problemReport(surfaceId: string, { code, detail, path }: PanelProblem) {
  const message = detail.slice(0, 500);
  const error =
    code === 'VALIDATION_FAILED' || code === 'VERSION' || code === 'UNKNOWN_COMPONENT'
      ? { code: 'VALIDATION_FAILED', surfaceId, path, message }
      : { code, surfaceId, message };
  return { version: 'v0.9', error };
}
