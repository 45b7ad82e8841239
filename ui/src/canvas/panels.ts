import { list, obj, str, type Json } from '../api/read';
import type { Envelope } from '../realtime/envelope';
import { MAX_PANELS, type Panel } from './panelStorage';
import { rootOf } from './panelTitle';

let generations = 0;

function nextGeneration(): number {
  generations = Math.max(generations + 1, Date.now());
  return generations;
}

function created(surfaceId: string, messages: readonly Json[]): Panel {
  return { surfaceId, generation: nextGeneration(), messages };
}

/** @returns the panels without `surfaceId` */
export function withoutPanel(panels: readonly Panel[], surfaceId: string): readonly Panel[] {
  return panels.filter((panel) => panel.surfaceId !== surfaceId);
}

/**
 * Folds one frame into the panels, newest first. A create for a known panel replaces it; an update
 * for a panel that was closed here is dropped.
 */
export function foldPanels(panels: readonly Panel[], frame: Envelope): readonly Panel[] {
  const surfaceId = str(frame.payload['surfaceId']);
  if (surfaceId === undefined) return panels;
  const messages = list(frame.payload['messages']);
  switch (frame.type) {
    case 'ui.create':
      return [created(surfaceId, messages), ...withoutPanel(panels, surfaceId)].slice(
        0,
        MAX_PANELS,
      );
    case 'ui.update':
      return panels.map((panel) =>
        panel.surfaceId === surfaceId
          ? { ...panel, messages: [...panel.messages, ...messages] }
          : panel,
      );
    case 'ui.delete':
      return withoutPanel(panels, surfaceId);
    default:
      return panels;
  }
}

/** @returns the proposed change a panel is about, undefined when it is about none */
export function diffOf({ messages }: Panel): string | undefined {
  const root = rootOf(messages);
  if (root?.['component'] !== 'PlanDiff') return undefined;
  if (typeof root['diffId'] === 'string') return str(root['diffId']);
  const values = messages.map((message) => obj(obj(message['updateDataModel'])['value']));
  return values.map((value) => str(value['diffId'])).findLast((id) => id !== undefined);
}

/** @returns the panels with a closed one back on top, as a new panel */
export function reopened(
  panels: readonly Panel[],
  { surfaceId, messages }: Panel,
): readonly Panel[] {
  const others = withoutPanel(panels, surfaceId);
  return [created(surfaceId, messages), ...others].slice(0, MAX_PANELS);
}
