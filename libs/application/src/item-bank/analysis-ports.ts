import { FASTEST_READING_SECONDS, RAPID_SHARE, type AttemptId } from '@qabilet/assessment';
import type { ItemId } from '@qabilet/item-bank';
import { DomainError, type Id, type Language } from '@qabilet/kernel';
import type { ItemAnswerFigures } from './item-statistics-ports';

/** An answer in fewer seconds, or in a smaller part of the time expected, was not read. */
export const READING = { seconds: FASTEST_READING_SECONDS, partOfExpected: RAPID_SHARE } as const;

/** What is asked of all answers of an agency at once; inside a transaction of that agency. */
export abstract class AnswerAnalysis {
  /** Whether answers come to it by and by, through the feed, so that the latest are not in it yet. */
  abstract readonly isFed: boolean;
  /** Over all finished tests. Throws `AnalysisAway`. */
  abstract itemFigures(tenantId: Id<'Tenant'>, id: ItemId): Promise<ItemAnswerFigures>;
}

/** An answer of a scored test as the analysis keeps it: nothing says whose it is. */
export interface FedAnswer {
  readonly itemId: ItemId;
  readonly attemptId: AttemptId;
  readonly language: Language;
  /** In UTC, yyyy-mm-dd: the day on which the test ended. */
  readonly day: string;
  readonly pilot: boolean;
  readonly omitted: boolean;
  readonly rapid: boolean;
  readonly category: number;
  readonly fullCredit: number;
  readonly micros: number;
  readonly options: readonly string[];
  /** Of the competence, by the latest result; null without evidence enough for a level. */
  readonly mean: number | null;
  /** Microseconds since the epoch at which that result was scored: a later one replaces an earlier. */
  readonly version: number;
}

/** Results in the order in which they were scored, from where the feeding stands. */
export interface FedPart {
  readonly answers: readonly FedAnswer[];
  readonly attempts: number;
  /** Where the feeding stands after it. */
  readonly end: { readonly scoredAt: string; readonly attemptId: AttemptId };
}

/** How far the answers of an agency have been fed to the analysis. */
export abstract class AnalysisFeed {
  /** What was scored until then has been fed; nothing where nothing has been. */
  abstract countedUntil(): Promise<Date | undefined>;
  /** The attempt with which the next part ends, while there is one. */
  abstract next(): Promise<{ readonly attemptId: AttemptId } | undefined>;
  /** As `next`, unless somebody is on the way to do it. */
  abstract missing(): Promise<readonly { readonly attemptId: AttemptId }[]>;
  /** The next part; nothing where it was fed up to the attempt. Nobody else takes one until the transaction ends. */
  abstract take(attemptId: AttemptId): Promise<FedPart | undefined>;
  abstract advance(part: FedPart): Promise<void>;
}

/** Where answers are fed to. */
export abstract class AnalysisStore {
  /** Whether this installation has one. */
  abstract readonly isThere: boolean;
  /** The same answers once more change nothing. */
  abstract add(tenantId: Id<'Tenant'>, answers: readonly FedAnswer[]): Promise<void>;
}

export class AnalysisAway extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'item-bank.analysis-away';
  constructor() {
    super('The figures over all answers cannot be reached just now. Try again in a minute.');
  }
}
