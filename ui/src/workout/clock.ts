/** @returns seconds as a clock shows them, such as "1:05" or "1:02:05" */
export function clock(seconds: number): string {
  const [hours, rest] = [Math.floor(seconds / 3600), seconds % 3600];
  const two = (value: number) => String(value).padStart(2, '0');
  const short = `${Math.floor(rest / 60)}:${two(rest % 60)}`;
  return hours === 0 ? short : `${hours}:${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}
