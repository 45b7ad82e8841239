import { list, num, obj, str, type Json } from '../api/read';
import { cursorKey } from '../realtime/client';
import { readStored, writeStored } from '../shared/storage';
import { forgetMemory, pruneMemory } from './panelMemory';

/** A panel of the canvas: the A2UI messages that make it, in the order they came. */
export interface Panel {
  readonly surfaceId: string;
  /** Distinguishes a panel from a later one that took its id. */
  readonly generation: number;
  readonly messages: readonly Json[];
}

/** More than this many panels nobody scrolls through. */
export const MAX_PANELS = 20;

/** More closed panels than this are not kept. */
export const MAX_CLOSED = 5;

function closedKey(userId: string): string {
  return `trainer2.closed-panels.${userId}`;
}

function panelsKey(userId: string): string {
  return `trainer2.panels.${userId}`;
}

/** What a message overwrites completely: one path of the data, or one set of components. */
function overwrites(message: Json): string | null {
  const data = message['updateDataModel'];
  if (data !== undefined) return `data ${str(obj(data)['path']) ?? '/'}`;
  const components = message['updateComponents'];
  if (components === undefined) return null;
  const ids = list(obj(components)['components']).map((component) => str(component['id']) ?? '');
  return `components ${ids.sort().join(' ')}`;
}

/** Drops messages that a later one overwrites, so that a long-lived panel stays small in storage. */
export function compact(messages: readonly Json[]): readonly Json[] {
  const lastIndex = new Map(messages.map((message, index) => [overwrites(message), index]));
  return messages.filter((message, index) => {
    const target = overwrites(message);
    return target === null || lastIndex.get(target) === index;
  });
}

function load(key: string): readonly Panel[] {
  return list(readStored(key)).flatMap((item) => {
    const surfaceId = str(item['surfaceId']);
    if (surfaceId === undefined) return [];
    return [
      { surfaceId, generation: num(item['generation']) ?? 0, messages: list(item['messages']) },
    ];
  });
}

/** @returns the panels of the last visit, newest first */
export function loadPanels(userId: string): readonly Panel[] {
  return load(panelsKey(userId));
}

/** @returns panels that were closed and may be wanted again, latest first */
export function loadClosed(userId: string): readonly Panel[] {
  return load(closedKey(userId));
}

/** Keeps panels that were closed and may be wanted again. */
export function saveClosed(userId: string, panels: readonly Panel[]): void {
  writeStored(closedKey(userId), panels.length === 0 ? null : panels);
}

/** Keeps the panels for the next visit, and of what was done on panels only what they still need. */
export function savePanels(userId: string, panels: readonly Panel[]): void {
  const kept = panels.map((panel) => ({ ...panel, messages: compact(panel.messages) }));
  writeStored(panelsKey(userId), kept);
  pruneMemory(
    userId,
    panels.map(({ surfaceId }) => surfaceId),
  );
}

/** Removes what this browser kept of an athlete's canvas, together with the place in the stream. */
export function forgetPanels(userId: string): void {
  writeStored(panelsKey(userId), null);
  saveClosed(userId, []);
  writeStored(cursorKey(userId), null);
  forgetMemory(userId);
}
