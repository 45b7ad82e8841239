import { num, obj, str, type Json } from '../api/read';
import { readStored, writeStored } from '../shared/storage';
import type { PanelPlace } from './panelContext';

/**
 * What this browser remembers beside a panel's messages: what was typed and not sent, and which
 * actions the log has already. Without the second, a reload would offer to log the same again.
 */
function memoryKey(userId: string): string {
  return `trainer2.panel-memory.${userId}`;
}

function read(userId: string, surfaceId: string): Json {
  return obj(obj(readStored(memoryKey(userId)))[surfaceId]);
}

function write(userId: string, surfaceId: string, change: Json): void {
  const all = obj(readStored(memoryKey(userId)));
  writeStored(memoryKey(userId), { ...all, [surfaceId]: { ...obj(all[surfaceId]), ...change } });
}

/** @returns the fields typed into this very panel, empty when there are none */
export function readDraft(userId: string, { surfaceId, generation }: PanelPlace): Json {
  const draft = obj(read(userId, surfaceId)['draft']);
  return num(draft['generation']) === generation ? obj(draft['fields']) : {};
}

/** Keeps what was typed into a panel. */
export function keepDraft(
  userId: string,
  { surfaceId, generation }: PanelPlace,
  fields: object,
): void {
  write(userId, surfaceId, { draft: { generation, fields } });
}

/** @returns what the log has of an action of the panel, by the slot it was remembered in */
export function readDone(userId: string, surfaceId: string, slot: string): string | undefined {
  return str(obj(read(userId, surfaceId)['done'])[slot]);
}

/** Remembers what the log has of an action of the panel. */
export function rememberDone(userId: string, surfaceId: string, slot: string, text: string): void {
  if (readDone(userId, surfaceId, slot) === text) return;
  write(userId, surfaceId, { done: { ...obj(read(userId, surfaceId)['done']), [slot]: text } });
}

/** Forgets all panels but these. */
export function pruneMemory(userId: string, surfaceIds: readonly string[]): void {
  const all = Object.entries(obj(readStored(memoryKey(userId))));
  const kept = all.filter(([surfaceId]) => surfaceIds.includes(surfaceId));
  if (kept.length === all.length) return;
  writeStored(memoryKey(userId), kept.length === 0 ? null : Object.fromEntries(kept));
}

/** Forgets all panels. */
export function forgetMemory(userId: string): void {
  writeStored(memoryKey(userId), null);
}
