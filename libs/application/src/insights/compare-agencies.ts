import { quartilesOf } from '@qabilet/analytics';
import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Tenants } from '../delivery/ports';
import { Clock, Transaction } from '../ports';
import {
  AgencyDistributions,
  ComparisonParts,
  type AgencyDistribution,
  type ComparedFigure,
} from './comparison-ports';
import { OwnComparedFigure } from './own-compared-figure';

/** Of fewer agencies nothing is told. */
export const FEWEST_AGENCIES = 5;

/**
 * Puts the shares of all agencies that take part into quartiles. It goes from agency to agency, each in a transaction of
 * its own that sees nothing of another, and keeps no more than the quartiles.
 */
@Injectable()
export class CompareAgencies {
  constructor(
    private readonly tenants: Tenants,
    private readonly figures: OwnComparedFigure,
    private readonly parts: ComparisonParts,
    private readonly distributions: AgencyDistributions,
    private readonly transaction: Transaction,
  ) {}

  /** Quartiles made this month stay as they are, so that nobody sees who came, left or changed in between. */
  async execute(now: Date): Promise<number> {
    const before = await this.distributions.all();
    const figures: ComparedFigure[] = [];
    for (const tenantId of await this.tenants.all()) {
      const figure = await this.transaction.run(tenantId, () => this.given(tenantId, now));
      if (figure) figures.push(figure);
    }
    const made = distributionsOf(figures, now).map(
      (one) =>
        before.find((old) => old.frameworkDigest === one.frameworkDigest && isSameMonth(old.madeAt, now)) ??
        one,
    );
    await this.distributions.replace(made);
    return made.filter(({ madeAt }) => madeAt === now).length;
  }

  private async given(tenantId: Id<'Tenant'>, now: Date): Promise<ComparedFigure | undefined> {
    if (!(await this.parts.takesPart())) return undefined;
    const figure = await this.figures.of(tenantId, now);
    await this.parts.give(figure, now);
    return figure;
  }
}

/** Runs the comparison by the clock of the database. */
@Injectable()
export class CompareAgenciesNow {
  constructor(
    private readonly compare: CompareAgencies,
    private readonly clock: Clock,
  ) {}

  execute(): Promise<number> {
    return this.compare.execute(this.clock.now());
  }
}

function distributionsOf(figures: readonly ComparedFigure[], madeAt: Date): readonly AgencyDistribution[] {
  const digests = [...new Set(figures.map(({ frameworkDigest }) => frameworkDigest))];
  return digests.flatMap((frameworkDigest): readonly AgencyDistribution[] => {
    const shares = figures
      .filter((figure) => figure.frameworkDigest === frameworkDigest)
      .map(({ share }) => share);
    const quartiles = quartilesOf(shares, FEWEST_AGENCIES);
    return quartiles ? [{ frameworkDigest, agencies: shares.length, ...quartiles, madeAt }] : [];
  });
}

function isSameMonth(one: Date, other: Date): boolean {
  return one.toISOString().slice(0, 7) === other.toISOString().slice(0, 7);
}
