import { type PersonInCompetence, PersonSums, type SparseSummary } from '@qabilet/analytics';
import type { CompetenceId } from '@qabilet/framework';
import type { Calibration } from '../item-bank/ports';
import type { ResultInGroups } from './ports';

/** What stored results on one scale add to the summary of each of their groups. */
export class ResultContributions {
  private readonly dimensions: ReadonlyMap<CompetenceId, number>;
  private readonly sums: PersonSums;

  constructor({ competences, withinGroupCovariance }: Calibration) {
    this.dimensions = new Map(competences.map((competence, dimension) => [competence, dimension]));
    this.sums = new PersonSums(withinGroupCovariance, competences.length);
  }

  /** Good until the next result is asked about. */
  of({ evidence, competences }: ResultInGroups): SparseSummary {
    const known: PersonInCompetence[] = [];
    // Field by field: for millions of results, copying whatever there is costs more than what is done with it.
    for (const { competence, items, levelProbabilities, target, selfLevel, agreement } of competences) {
      const dimension = this.dimensions.get(competence);
      if (dimension !== undefined)
        known.push({ dimension, items, levelProbabilities, target, selfLevel, agreement });
    }
    return this.sums.of({ evidence, competences: known });
  }
}
