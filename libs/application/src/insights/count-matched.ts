import { Injectable } from '@nestjs/common';
import {
  changeOfPerson,
  type ChangeScale,
  type ChangeSummary,
  emptyChange,
  mergeChanges,
} from '@qabilet/analytics';
import type { CompetenceId } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import { Clock, Transaction } from '../ports';
import type { CohortListing } from '../programmes/ports';
import { KeptOfCohorts } from './kept-of-cohorts';
import { type InTwoWaves, MatchedResults, type ScaledPlace } from './matched-ports';
import { GroupReports } from './ports';

export interface MatchedWaves {
  readonly first: ScaledPlace;
  readonly last: ScaledPlace;
  readonly scale: ChangeScale;
  readonly competences: readonly CompetenceId[];
}

export interface MatchedPeople {
  /** Of those in both waves. */
  readonly summary: ChangeSummary;
  readonly joined: number;
  readonly left: number;
}

const PEOPLE_AT_ONCE = 1_000;
const MOST_COHORTS = 20;

/** Adds up how the people moved who are in two waves: once for each change of the figures and not for each look. */
@Injectable()
export class CountMatched {
  private readonly kept: KeptOfCohorts<MatchedPeople>;

  constructor(
    private readonly results: MatchedResults,
    private readonly reports: GroupReports,
    transaction: Transaction,
    clock: Clock,
  ) {
    this.kept = new KeptOfCohorts(MOST_COHORTS, transaction, clock);
  }

  /** Belongs inside a transaction of the tenant. */
  async of(
    { tenantId, cohort }: { readonly tenantId: Id<'Tenant'>; readonly cohort: CohortListing },
    waves: MatchedWaves,
  ): Promise<MatchedPeople> {
    const steady = JSON.stringify([waves.first, waves.last]);
    const place = { tenantId, cohort, key: cohort.id, steady, moving: await this.reports.mark(cohort.id) };
    return this.kept.get(place, () => this.count(waves));
  }

  private async count({ first, last, ...scale }: MatchedWaves): Promise<MatchedPeople> {
    let counted: MatchedPeople = { summary: emptyChange(scale.competences.length), joined: 0, left: 0 };
    let after: Id<'Person'> | undefined;
    for (;;) {
      const people = await this.results.page(first, last, { after, limit: PEOPLE_AT_ONCE });
      for (const person of people) counted = withPerson(counted, person, scale);
      if (people.length < PEOPLE_AT_ONCE) return counted;
      after = people.at(-1)?.personId;
    }
  }
}

function withPerson(
  { summary, joined, left }: MatchedPeople,
  { before, after }: InTwoWaves,
  { scale, competences }: Pick<MatchedWaves, 'scale' | 'competences'>,
): MatchedPeople {
  if (!before || !after) return { summary, joined: joined + (before ? 0 : 1), left: left + (after ? 0 : 1) };
  const evidence = (one: typeof before) => ({
    precision: Float64Array.from(one.precision),
    centre: Float64Array.from(one.centre),
  });
  const levels = competences.map((code) => ({
    before: before.levels.get(code),
    after: after.levels.get(code),
  }));
  const own = changeOfPerson({ before: evidence(before), after: evidence(after), levels }, scale);
  return { summary: mergeChanges(summary, own), joined, left };
}
