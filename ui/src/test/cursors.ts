/** @returns a cursor as the gateway makes them, after an event of a log */
export function cursorAt(event: number, cluster = 'cluster', owner = 'aa'): string {
  return btoa(`2 ${cluster} 3 ${event} -2 ${owner}`)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
