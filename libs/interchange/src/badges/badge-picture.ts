import type { BadgeFacts } from '@qabilet/application';
import { LEVELS, type LevelOrdinal } from '@qabilet/framework';
import { BADGE_NAMESPACE, bakedElement } from './baked-svg';
import { pictureChunks, type Pixel, type PngChunk } from './png-chunks';

const SIZE = 480;
const CENTRE = SIZE / 2;
const RADIUS = 232;
const RING = 10;

/** One bar for each level, filled as far as the badge goes; both pictures draw them alike. */
const BAR = { width: 56, gap: 16, height: 40, step: 28, bottom: 376 };

/** Without words below them the bars stand in the middle. */
const LIFT = 68;

function barOf(level: LevelOrdinal) {
  const all = LEVELS.length * BAR.width + (LEVELS.length - 1) * BAR.gap;
  const height = BAR.height + (level - 1) * BAR.step;
  const x = CENTRE - all / 2 + (level - 1) * (BAR.width + BAR.gap);
  return { x, y: BAR.bottom - height, height };
}

const TEAL: Pixel = [0, 84, 92, 255];
const PALE: Pixel = [201, 222, 223, 255];
const WHITE: Pixel = [255, 255, 255, 255];
const NOTHING: Pixel = [0, 0, 0, 0];

const hex = ([red, green, blue]: Pixel) => `#${Buffer.from([red, green, blue]).toString('hex')}`;

const LINE_LENGTH = 24;
const MOST_LINES = 3;

/** The badge as a picture with its words, and the signed badge in it. */
export function badgeSvg(facts: BadgeFacts, signed: string): string {
  const { competence, level, levels, agencyName, language } = facts;
  const levelName = levels.find(({ ordinal }) => ordinal === level)?.name ?? String(level);
  const lines = linesOf(competence.name);
  const bars = LEVELS.map((each) => {
    const { x, y, height } = barOf(each);
    return `<rect x="${x}" y="${y}" width="${BAR.width}" height="${height}" fill="${hex(each <= level ? TEAL : PALE)}"/>`;
  });
  const text = (y: number, size: number, words: string) =>
    `<text x="${CENTRE}" y="${y}" font-size="${size}">${escaped(words)}</text>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${BADGE_NAMESPACE} viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}" role="img" xml:lang="${language}">`,
    bakedElement(signed),
    `<title>${escaped(`${competence.name} – ${levelName}. ${agencyName}`)}</title>`,
    `<circle cx="${CENTRE}" cy="${CENTRE}" r="${RADIUS - RING / 2}" fill="${hex(WHITE)}" stroke="${hex(TEAL)}" stroke-width="${RING}"/>`,
    `<g text-anchor="middle" font-family="system-ui, 'Noto Sans', sans-serif" fill="#111111">`,
    ...lines.map((line, index) => text(112 + index * 32, 25, line)),
    '</g>',
    ...bars,
    `<g text-anchor="middle" font-family="system-ui, 'Noto Sans', sans-serif" fill="#111111">`,
    text(408, 24, levelName),
    text(438, 15, shortened(agencyName, 30)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Whole words, as many as fit. */
function linesOf(name: string): readonly string[] {
  const lines = name.split(/\s+/).reduce<string[]>((done, word) => {
    const last = done.at(-1);
    if (last === undefined || last.length + 1 + word.length > LINE_LENGTH) return [...done, word];
    return [...done.slice(0, -1), `${last} ${word}`];
  }, []);
  const shown = lines.slice(0, MOST_LINES);
  const isCut = lines.length > MOST_LINES;
  return shown.map((line, index) =>
    isCut && index === MOST_LINES - 1
      ? `${shortened(line, LINE_LENGTH - 2)} …`
      : shortened(line, LINE_LENGTH + 6),
  );
}

function shortened(words: string, most: number): string {
  const letters = [...words];
  return letters.length <= most ? words : `${letters.slice(0, most - 1).join('')}…`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(words: string): string {
  // What XML cannot hold at all is left out.
  return words.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');
}

const drawn = new Map<LevelOrdinal, readonly PngChunk[]>();

/** The same picture in points, without its words: there are as many as there are levels. */
export function badgePng(level: LevelOrdinal): readonly PngChunk[] {
  const known = drawn.get(level);
  if (known) return known;
  const chunks = pictureChunks(SIZE, (x, y) => pixelAt(level, x + 0.5, y + 0.5));
  drawn.set(level, chunks);
  return chunks;
}

function pixelAt(level: LevelOrdinal, x: number, y: number): Pixel {
  const distance = Math.hypot(x - CENTRE, y - CENTRE);
  if (distance > RADIUS + 0.5) return NOTHING;
  const bar = LEVELS.find((each) => isInBar(each, x, y + LIFT));
  const inside = bar === undefined ? WHITE : bar <= level ? TEAL : PALE;
  const ring = blend(inside, TEAL, within(distance - (RADIUS - RING)));
  return blend(ring, NOTHING_OF_TEAL, within(distance - RADIUS));
}

const NOTHING_OF_TEAL: Pixel = [0, 84, 92, 0];

function isInBar(level: LevelOrdinal, x: number, y: number): boolean {
  const bar = barOf(level);
  return x >= bar.x && x < bar.x + BAR.width && y >= bar.y && y < bar.y + bar.height;
}

/** How much of a point lies beyond an edge that is so far away. */
function within(beyond: number): number {
  return Math.min(1, Math.max(0, beyond + 0.5));
}

function blend(from: Pixel, to: Pixel, share: number): Pixel {
  const mix = (one: number, other: number) => Math.round(one + (other - one) * share);
  return [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2]), mix(from[3], to[3])];
}
