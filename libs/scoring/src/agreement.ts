import { type CutScores, levelWidth } from '@qabilet/framework';
import { probabilityAbove } from '@qabilet/psychometrics';
import type { CompetenceScore } from './competence-score';
import type { SelfScore } from './self-view';

/** How a person's own view lies to the measured one. */
export type Agreement = 'in-line' | 'self-higher' | 'self-lower' | 'cannot-say';

export interface AgreementReading {
  readonly agreement: Agreement;
  /** Of what is said; absent when nothing can be. */
  readonly probability?: number;
}

/** The same certainty that naming a level asks for. */
const NEEDED_CERTAINTY = 0.6;

const CANNOT_SAY: AgreementReading = { agreement: 'cannot-say' };

/**
 * In line when the two views lie within one level of each other. The difference is normal with both uncertainties:
 *
 *     D ~ N(self - measured, sd_self^2 + sd_measured^2)      self-higher: D > w, in-line: |D| <= w, self-lower: D < -w
 *
 * Whichever has the needed probability is said; where none has, that is said.
 */
export function agreement(
  self: SelfScore | undefined,
  measured: CompetenceScore,
  cuts: CutScores,
): AgreementReading {
  if (!self?.place || measured.reading.kind === 'not-enough-evidence') return CANNOT_SAY;
  const difference = self.place.mean - measured.mean;
  const sd = Math.hypot(self.place.sd, measured.sd);
  const width = levelWidth(cuts);
  const higher = probabilityAbove(difference, sd, width);
  const lower = 1 - probabilityAbove(difference, sd, -width);
  const readings: readonly Required<AgreementReading>[] = [
    { agreement: 'self-higher', probability: higher },
    { agreement: 'self-lower', probability: lower },
    { agreement: 'in-line', probability: 1 - higher - lower },
  ];
  return readings.find(({ probability }) => probability >= NEEDED_CERTAINTY) ?? CANNOT_SAY;
}
