import type { ChosenOptions } from '@qabilet/analytics';
import type { ItemId } from '@qabilet/item-bank';
import type { Id } from '@qabilet/kernel';

export interface ChosenInWave extends ChosenOptions {
  readonly itemId: ItemId;
}

/** Which answers are taken. */
export interface ReadAnswers {
  /** Answers in fewer seconds, or in a smaller part of the time expected, were not read. */
  readonly seconds: number;
  readonly partOfExpected: number;
  /** Fewer people who answered a question are not looked at. */
  readonly least: number;
}

/** What the people of a wave answered to single questions. */
export abstract class WaveAnswers {
  /** Of the finished tests, by question with one right option; without those that were tried out or taken back. */
  abstract chosen(waveId: Id<'Wave'>, read: ReadAnswers): Promise<readonly ChosenInWave[]>;
}
