import { BACK, FRONT, OUTLINE, type Shape } from '../muscles/figure';
import { shade } from '../muscles/BodyMap';

/** What stands on the image, ready to be read. */
export interface ShareWords {
  readonly title: string;
  readonly day: string;
  /** Absent unless the athlete wants it there. */
  readonly athlete?: string;
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly records?: string;
  readonly lines: readonly string[];
}

export const WIDTH = 1080;
export const HEIGHT = 1350;
const EDGE = 88;

/** The tokens the image is drawn with: those of the page, in its light or dark. */
const TOKENS = [
  'paper',
  'ink',
  'ink-soft',
  'action',
  'record',
  'body',
  'muscle-1',
  'muscle-2',
  'muscle-3',
  'muscle-4',
] as const;

type Colours = Readonly<Record<(typeof TOKENS)[number], string>>;

function colours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const read = TOKENS.map((name) => [name, style.getPropertyValue(`--${name}`).trim()] as const);
  return Object.fromEntries(read) as Colours;
}

type Canvas = CanvasRenderingContext2D;

function body(to: Canvas, sets: ReadonlyMap<string, number>, look: Colours, x: number, y: number) {
  const most = Math.max(0, ...sets.values());
  const half = (shapes: readonly Shape[]) => {
    to.fillStyle = look.body;
    to.fill(new Path2D(OUTLINE));
    for (const { muscle, d } of shapes) {
      const step = shade(sets.get(muscle) ?? 0, most);
      if (step === 0) continue;
      to.fillStyle = look[`muscle-${step as 1 | 2 | 3 | 4}`];
      to.fill(new Path2D(d));
    }
  };
  [FRONT, BACK].forEach((shapes, side) => {
    to.save();
    to.translate(x + side * 255, y);
    to.scale(1.95, 1.95);
    half(shapes);
    to.transform(-1, 0, 0, 1, 120, 0);
    half(shapes);
    to.restore();
  });
}

/** Shortens a text until it fits. */
function fitting(to: Canvas, text: string, width: number): string {
  if (to.measureText(text).width <= width) return text;
  let short = text;
  while (short.length > 1 && to.measureText(`${short}…`).width > width) short = short.slice(0, -1);
  return `${short}…`;
}

/** Draws a workout on a canvas of {@link WIDTH} by {@link HEIGHT}; nothing leaves the device. */
export function drawShare(to: Canvas, words: ShareWords, sets: ReadonlyMap<string, number>): void {
  const look = colours();
  const write = (
    text: string,
    x: number,
    y: number,
    size: number,
    weight: number,
    colour: string,
  ) => {
    to.font = `${weight} ${size}px "Inter Variable", sans-serif`;
    to.fillStyle = colour;
    to.fillText(fitting(to, text, WIDTH - EDGE - x), x, y);
  };
  to.textBaseline = 'alphabetic';
  to.fillStyle = look.paper;
  to.fillRect(0, 0, WIDTH, HEIGHT);
  write(
    words.athlete === undefined ? words.day : `${words.athlete} · ${words.day}`,
    EDGE,
    150,
    34,
    550,
    look['ink-soft'],
  );
  write(words.title, EDGE, 250, 96, 780, look.ink);
  words.figures.forEach(({ label, value }, index) => {
    const x = EDGE + index * ((WIDTH - 2 * EDGE) / words.figures.length);
    write(value, x, 380, 64, 760, look.ink);
    write(label, x, 430, 30, 550, look['ink-soft']);
  });
  if (words.records !== undefined) write(words.records, EDGE, 512, 40, 700, look.record);
  body(to, sets, look, EDGE + 205, 560);
  words.lines.slice(0, 3).forEach((line, index) => {
    write(line, EDGE, 1130 + index * 56, 36, 600, look.ink);
  });
  write('Trainer2', EDGE, HEIGHT - 64, 34, 780, look.action);
}

/** @returns the image as a file */
export async function shareFile(
  words: ShareWords,
  sets: ReadonlyMap<string, number>,
): Promise<File> {
  await document.fonts?.ready;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const to = canvas.getContext('2d');
  if (to === null) throw new Error('This browser cannot draw.');
  drawShare(to, words, sets);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error('This browser cannot make an image.');
  return new File([blob], 'trainer2-workout.png', { type: 'image/png' });
}
