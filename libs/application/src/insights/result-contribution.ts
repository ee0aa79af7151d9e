import { contributionOf, type SparseSummary, sparseSummary } from '@qabilet/analytics';
import type { CompetenceId } from '@qabilet/framework';
import type { Calibration } from '../item-bank/ports';
import type { ResultInGroups } from './ports';

/** What stored results on one scale add to the summary of each of their groups. */
export class ResultContributions {
  private readonly dimensions: ReadonlyMap<CompetenceId, number>;

  constructor(private readonly calibration: Calibration) {
    this.dimensions = new Map(
      calibration.competences.map((competence, dimension) => [competence, dimension]),
    );
  }

  of({ evidence, competences }: ResultInGroups): SparseSummary {
    const person = {
      evidence,
      competences: competences.flatMap(({ competence, ...outcome }) => {
        const dimension = this.dimensions.get(competence);
        return dimension === undefined ? [] : [{ ...outcome, dimension }];
      }),
    };
    return sparseSummary(contributionOf(person, this.calibration.withinGroupCovariance));
  }
}
