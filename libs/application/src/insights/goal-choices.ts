import { Injectable } from '@nestjs/common';
import type { CompetenceLabel } from '@qabilet/contracts';
import type { CompetenceId } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { competenceLabel } from '../delivery/competence-label';
import type { CohortListing } from '../programmes/ports';
import { GroupReports } from './ports';
import { WaveScales } from './wave-scales';

/** Of what a cohort can have goals. */
export interface Choices {
  readonly units: readonly { readonly id: Id<'Unit'>; readonly name: string }[];
  readonly competences: readonly CompetenceLabel[];
}

/** Finds the units of the people of a cohort, and the competences that the latest wave of anybody asks for. */
@Injectable()
export class GoalChoices {
  constructor(
    private readonly reports: GroupReports,
    private readonly scales: WaveScales,
  ) {}

  /** Belongs inside a transaction of the tenant. */
  async of(actor: Pick<Actor, 'tenantId' | 'language'>, cohort: CohortListing): Promise<Choices> {
    const { units } = await this.reports.lines(cohort.id);
    const wave = cohort.waves.findLast(({ invited }) => invited > 0);
    const asked: ReadonlySet<CompetenceId> = wave ? await this.reports.targets(wave.id) : new Set();
    const scale = wave && (await this.scales.of(actor.tenantId, wave));
    return {
      units: units.map(({ id, name }) => ({ id, name })),
      competences: scale
        ? scale.competences
            .filter((code) => asked.has(code))
            .map((code) => competenceLabel(scale.texts, code, actor.language))
        : [],
    };
  }
}
