import { Injectable } from '@nestjs/common';
import type { AgencyComparison } from '@qabilet/contracts';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { FEWEST_AGENCIES } from './compare-agencies';
import { AgencyDistributions, ComparisonParts } from './comparison-ports';
import { FEWEST_COMPARED_PEOPLE } from './own-compared-figure';

/** The agency beside those that take part in the comparison, without names, for its lead; only who gives is told. */
@Injectable()
export class SeeAgencyComparison {
  constructor(
    private readonly parts: ComparisonParts,
    private readonly distributions: AgencyDistributions,
    private readonly transaction: Transaction,
  ) {}

  async execute({ tenantId }: Pick<Actor, 'tenantId'>): Promise<AgencyComparison> {
    const limits = { fewestAgencies: FEWEST_AGENCIES, fewestPeople: FEWEST_COMPARED_PEOPLE };
    const { takesPart, figure } = await this.transaction.run(tenantId, async () => ({
      takesPart: await this.parts.takesPart(),
      figure: await this.parts.figure(),
    }));
    if (!takesPart) return { ...limits, state: 'apart' };
    if (!figure) return { ...limits, state: 'no-figure' };
    const { share: own, low: ownLow, high: ownHigh, people: n } = figure;
    const found = (await this.distributions.all()).find(
      ({ frameworkDigest }) => frameworkDigest === figure.frameworkDigest,
    );
    if (!found) return { ...limits, own, ownLow, ownHigh, n, state: 'too-few' };
    const { agencies, lower, median, upper, madeAt } = found;
    return {
      ...limits,
      ...{ own, ownLow, ownHigh, n },
      ...{ state: 'shown', agencies, lower, median, upper, madeAt: madeAt.toISOString() },
    };
  }
}
