import type { Attempt, PlanReleases, RecordedAnswer } from '@qabilet/assessment';
import type { Given } from '@qabilet/item-bank';
import { type Score, SCORING_VERSION } from './score';

/** What a result was made from: with it anybody who holds the releases recomputes the same numbers. */
export interface Receipt {
  readonly attempt: Attempt['id'];
  readonly releases: PlanReleases;
  readonly engineVersion: string;
  readonly scoringVersion: string;
  readonly seed: string;
  readonly language: Attempt['language'];
  /** The answers in canonical form; the digest is made of this text. */
  readonly answersText: string;
  readonly answered: number;
  readonly counted: number;
}

export function receiptOf(
  attempt: Attempt,
  { answered, counted }: Pick<Score, 'answered' | 'counted'>,
): Receipt {
  return {
    attempt: attempt.id,
    releases: attempt.releases,
    engineVersion: attempt.engine,
    scoringVersion: SCORING_VERSION,
    seed: attempt.seed,
    language: attempt.language,
    answersText: canonicalAnswers(attempt.answers),
    answered,
    counted,
  };
}

/** First line: the form, so that it can change without old digests becoming unreadable. */
const FORM = 'qabilet-answers/1';

/**
 * Everything about the answers that decides the score, one JSON array a line in the order of the questions:
 * position, item, pilot or scored, kind of answer, answer, milliseconds. Equal answers give equal text everywhere.
 */
export function canonicalAnswers(answers: readonly RecordedAnswer[]): string {
  const inOrder = [...answers].sort((left, right) => left.position - right.position);
  return [FORM, ...inOrder.map(canonicalLine)].join('\n');
}

function canonicalLine({ position, itemId, pilot, given, askedAt, answeredAt }: RecordedAnswer): string {
  return JSON.stringify([
    position,
    itemId,
    pilot ? 'pilot' : 'scored',
    given.kind,
    valueOf(given),
    answeredAt - askedAt,
  ]);
}

function valueOf(given: Given): string | readonly (string | readonly string[])[] {
  switch (given.kind) {
    case 'choice':
      return [...given.options].sort();
    case 'sequence':
      return given.options;
    case 'parts':
      return Object.entries(given.parts)
        .map(([id, value]) => [id, value.normalize('NFC')])
        .sort(([left = ''], [right = '']) => (left < right ? -1 : 1));
    case 'text':
    case 'number':
      return given.text.normalize('NFC');
    case 'omitted':
      return '';
  }
}
