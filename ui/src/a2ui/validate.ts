import { A2uiMessageSchema, type A2uiMessage } from '@a2ui/web_core/v0_9';
import type { ZodIssue } from 'zod';
import { list, obj, str, type Json } from '../api/read';
import { PanelProblem } from './problem';

/** Which message schema a message claims to be; the union's own complaint names all four. */
const KINDS = ['createSurface', 'updateComponents', 'updateDataModel', 'deleteSurface'] as const;

function pointer(path: readonly (string | number)[]): string {
  return `/${path.join('/')}`;
}

/** The complaints of the schema that the message meant, not those of its siblings in the union. */
function relevant(issues: readonly ZodIssue[], kind: string | undefined): readonly ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const meant = issue.unionErrors.find((error) =>
      error.issues.every(
        ({ path }) => path[0] === undefined || path[0] === kind || path[0] === 'version',
      ),
    );
    return (meant ?? issue.unionErrors[0])?.issues ?? [];
  });
}

function checkSurface(body: Json, surfaceId: string, kind: string): void {
  if (str(body['surfaceId']) !== surfaceId) {
    throw new PanelProblem(
      'VALIDATION_FAILED',
      `${kind} is for another surface than its frame`,
      `/${kind}/surfaceId`,
    );
  }
}

/**
 * Checks one message before it may touch the panel: version, shape, surface and component names.
 * The library itself refuses neither an unknown version nor an unknown component.
 *
 * @throws PanelProblem with the first thing that is wrong
 */
export function validateMessage(
  message: Json,
  surfaceId: string,
  knownComponents: ReadonlyMap<string, unknown>,
): A2uiMessage {
  if (message['version'] !== 'v0.9') {
    throw new PanelProblem('VERSION', `version ${JSON.stringify(message['version'])}`, '/version');
  }
  const kind = KINDS.find((name) => name in message);
  const parsed = A2uiMessageSchema.safeParse(message);
  if (!parsed.success || kind === undefined) {
    const issue = relevant(parsed.error?.issues ?? [], kind)[0];
    throw new PanelProblem(
      'VALIDATION_FAILED',
      issue?.message ?? 'no known message',
      issue === undefined ? '/' : pointer(issue.path),
    );
  }
  const body = obj(message[kind]);
  checkSurface(body, surfaceId, kind);
  list(body['components']).forEach(({ component }, index) => {
    if (typeof component === 'string' && !knownComponents.has(component)) {
      throw new PanelProblem(
        'UNKNOWN_COMPONENT',
        component,
        `/updateComponents/components/${index}/component`,
      );
    }
  });
  return parsed.data;
}
