// Made by dev/contract.js; do not edit.
import { record, listOf, need, or, text, type Reader } from '../read';

export interface CatalogueRow {
  readonly exerciseId: string;
  readonly name: string;
  readonly force?: string;
  readonly level?: string;
  readonly mechanic?: string;
  readonly equipment?: string;
  readonly primaryMuscles: readonly string[];
  readonly secondaryMuscles: readonly string[];
  readonly category: string;
}

/** Reads it; undefined where it has no name. */
export const readCatalogueRow: Reader<CatalogueRow> = record<CatalogueRow>({
  exerciseId: or(text, ''),
  name: need(text),
  force: text,
  level: text,
  mechanic: text,
  equipment: text,
  primaryMuscles: or(listOf(text), []),
  secondaryMuscles: or(listOf(text), []),
  category: or(text, ''),
});
