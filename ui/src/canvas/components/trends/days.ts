import { list, num, str } from '../../../api/read';

const STATUSES = ['CALIBRATING', 'RE_ENTRY', 'BALANCED', 'FRESH', 'WARNING', 'HIGH'] as const;

/** How load stands against what the athlete is used to. */
export type Status = (typeof STATUSES)[number];

/** A day of load; all numbers in the same arbitrary units. */
export interface Day {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly load: number;
  /** Averages of about a week and about four weeks. */
  readonly atl: number;
  readonly ctl: number;
  /** CTL minus ATL. */
  readonly balance: number;
  /** Undefined: one this page does not know. */
  readonly status: Status | undefined;
}

/** @returns the days that can be drawn, oldest first, at most `most` of the latest */
export function readDays(value: unknown, most: number): readonly Day[] {
  const days = list(value).flatMap((item): Day[] => {
    const date = str(item['date']);
    const [load, atl, ctl] = [num(item['load']), num(item['atl']), num(item['ctl'])];
    const balance = num(item['balance']);
    if (date === undefined || load === undefined || atl === undefined || ctl === undefined) {
      return [];
    }
    const status = STATUSES.find((known) => known === item['status']);
    return [{ date, load, atl, ctl, balance: balance ?? ctl - atl, status }];
  });
  return days.sort((a, b) => (a.date < b.date ? -1 : 1)).slice(-most);
}

/** @returns the smallest of 1, 2, 2.5, 5 and their tenfolds that is not below `value` */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((nice) => nice * power >= value * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** What a chart of `width` by `height` draws, in its own coordinates; y grows downwards. */
export interface Drawing {
  /** Top of the scale, in load. */
  readonly top: number;
  readonly bars: readonly { x: number; y: number; width: number; height: number }[];
  /** Points of the lines as SVG wants them: `x,y x,y`. */
  readonly atl: string;
  readonly ctl: string;
}

/** @returns bars of load and lines of both averages on one scale that begins at 0 */
export function draw(days: readonly Day[], width: number, height: number): Drawing {
  const top = roundUp(Math.max(0, ...days.flatMap(({ load, atl, ctl }) => [load, atl, ctl])));
  const slot = width / Math.max(1, days.length);
  const y = (value: number) => height - (Math.max(0, value) / top) * height;
  const points = (value: (day: Day) => number) =>
    days.map((day, i) => `${((i + 0.5) * slot).toFixed(1)},${y(value(day)).toFixed(1)}`).join(' ');
  return {
    top,
    bars: days.map(({ load }, i) => ({
      x: i * slot + slot * 0.15,
      y: y(load),
      width: slot * 0.7,
      height: height - y(load),
    })),
    atl: points((day) => day.atl),
    ctl: points((day) => day.ctl),
  };
}
