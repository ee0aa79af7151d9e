import type { ItemId } from '@qabilet/item-bank';
import { DomainError } from '@qabilet/kernel';
import type { Observation } from '@qabilet/psychometrics';
import { placeOf, type PlacedItem, type TestPlan } from './test-plan';

/** One answer as engine and scoring need it. */
export interface MarkedAnswer {
  readonly itemId: ItemId;
  /** Asked to try the item out. */
  readonly pilot: boolean;
  /** Points, counted from 0. */
  readonly category: number;
  readonly omitted: boolean;
  /** From question to answer, by the clock of the server. */
  readonly seconds: number;
}

/** What becomes of an answer: it counts, was too fast to have been read, or only tries the item out. */
export type AnswerOutcome = 'counted' | 'rapid' | 'pilot';

export class ItemNotInPlan extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'assessment.item-not-in-plan';

  constructor(itemId: ItemId) {
    super(`Item ${itemId} does not belong to the release that this test is made from`);
  }
}

/** Nobody reads a question in less, however short it is. */
export const FASTEST_READING_SECONDS = 3;
/** NT10 of Wise & Kong (2005), Applied Measurement in Education 18: a tenth of the usual time. */
export const RAPID_SHARE = 0.1;

/** Seconds below which an answer to the item was a guess without reading. */
export function rapidBelow(expectedSeconds: number): number {
  return Math.max(FASTEST_READING_SECONDS, RAPID_SHARE * expectedSeconds);
}

/**
 * Pilot answers never count. An omitted question counts wrong however fast it was left: "I do not know" needs no time,
 * and were it not to count, leaving hard questions at once would pay. A rapid guess counts as not given.
 */
export function answerOutcome(plan: TestPlan, answer: MarkedAnswer): AnswerOutcome {
  return outcomeAt(placed(plan, answer), answer);
}

function outcomeAt({ item }: PlacedItem, answer: MarkedAnswer): AnswerOutcome {
  if (answer.pilot) return 'pilot';
  return !answer.omitted && answer.seconds < rapidBelow(item.seconds) ? 'rapid' : 'counted';
}

/** The answers that count, as estimation takes them. Throws `ItemNotInPlan`. */
export function countedObservations(plan: TestPlan, answers: readonly MarkedAnswer[]): Observation[] {
  const observations: Observation[] = [];
  for (const answer of answers) {
    const place = placed(plan, answer);
    if (outcomeAt(place, answer) !== 'counted') continue;
    const category = answer.omitted ? 0 : answer.category;
    observations.push({ dimension: place.dimension, item: place.item.parameters, category });
  }
  return observations;
}

function placed(plan: TestPlan, { itemId }: MarkedAnswer): PlacedItem {
  const place = placeOf(plan, itemId);
  if (!place) throw new ItemNotInPlan(itemId);
  return place;
}
