import { request } from './http';
import { list, obj, str, type Json } from './read';

/**
 * Fetches a list of days or weeks, in as many answers as it takes.
 *
 * @param path of the list, without parameters
 * @param name of the list in the answer
 * @returns every row, oldest first
 */
export async function fetchPages(path: string, name: string): Promise<readonly Json[]> {
  const rows: Json[] = [];
  let address: string | undefined = path;
  while (address !== undefined) {
    const answer = obj(await request(address));
    rows.push(...list(answer[name]));
    const next = str(answer['next']);
    address = next === undefined ? undefined : `${path}?from=${encodeURIComponent(next)}`;
  }
  return rows;
}
