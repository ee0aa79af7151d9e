import type { LevelLabel } from '@qabilet/api-client';
import type { LevelBand, LevelStep } from '@qabilet/ui';

/** The words of the level scale in the language of the page; 0 is below the first level. */
export interface LevelWords {
  readonly word: (level: number) => string;
  readonly steps: readonly { readonly step: LevelStep; readonly label: string }[];
}

const STEPS: readonly LevelStep[] = [0, 1, 2, 3, 4];

export function levelStep(level: number): LevelStep {
  return STEPS[Math.min(Math.max(Math.round(level), 0), STEPS.length - 1)] ?? 0;
}

export function levelWords(levels: readonly LevelLabel[], belowFirst: (first: string) => string): LevelWords {
  const nameOf = (ordinal: number) => levels.find((level) => level.ordinal === ordinal)?.name.text;
  const word = (level: number) =>
    level === 0 ? belowFirst(nameOf(1) ?? '1') : (nameOf(level) ?? String(level));
  return {
    word,
    steps: STEPS.map((step) => ({ step, label: step === 0 ? word(0) : `${step} ${word(step)}` })),
  };
}

/** Width of the two outer bands where only one border is known, in the mean width of the inner bands. */
const OUTER_BAND = 1;

/** Five bands from the four lower bounds of levels 1 to 4, the outer two as wide as the inner ones are on average. */
export function bandsOf(cuts: readonly number[]): readonly LevelBand[] {
  const [first, last] = [cuts[0] ?? 0, cuts.at(-1) ?? 0];
  const width = OUTER_BAND * ((last - first) / Math.max(cuts.length - 1, 1) || 1);
  const edges = [first - width, ...cuts, last + width];
  return STEPS.map((step) => ({
    step,
    sign: String(step),
    from: edges[step] ?? first,
    to: edges[step + 1] ?? last,
  }));
}

/** The middle of a level's band, where a mark for the level as a whole stands. */
export function middleOf(level: number, cuts: readonly number[]): number | undefined {
  const band = bandsOf(cuts)[level];
  return band && (band.from + band.to) / 2;
}
