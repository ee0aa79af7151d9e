import { type Proportion, proportion } from './self-view-figure';
import { shownCells } from './suppression';

/** What people answered to a question of which they choose one option. */
export interface ChosenOptions {
  /** Those who read it; who left it out is among them and chose nothing. */
  readonly answered: number;
  /** By option. */
  readonly chosen: ReadonlyMap<string, number>;
}

/** Another than any option has. */
const QUESTION = '';

/**
 * The part of the people that chose each option, of the options whose part may be told: those that fewer than the minimum
 * chose are hidden, and as many more as it takes until all that are hidden, with who left it out, are as many together.
 */
export function optionShares(
  { answered, chosen }: ChosenOptions,
  minimum: number,
): ReadonlyMap<string, Proportion> {
  const options = [...chosen].filter(([, people]) => people > 0);
  const shown = shownCells(
    [
      { id: QUESTION, counts: [answered] },
      ...options.map(([id, people]) => ({ id, parentId: QUESTION, counts: [people] })),
    ],
    minimum,
  );
  if (!shown.has(QUESTION)) return new Map();
  return new Map(
    options.filter(([id]) => shown.has(id)).map(([id, people]) => [id, proportion(people, answered)]),
  );
}
