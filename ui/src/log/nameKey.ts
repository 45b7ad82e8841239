/** @returns the key of an exercise that has no id: its name, trimmed, in small letters */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
