import { Injectable } from '@nestjs/common';
import type { CompetenceId, LevelOrdinal } from '@qabilet/framework';
import type { Id, Text } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { FrameworkReleases } from '../frameworks/ports';
import { Transaction } from '../ports';

export interface MeasurableOutcome {
  readonly code: string;
  readonly level: LevelOrdinal;
  readonly text: Text;
}

export interface MeasurableCompetence {
  readonly code: CompetenceId;
  readonly name: Text;
  /** Statements of its levels, then outcomes. */
  readonly outcomes: readonly MeasurableOutcome[];
}

/** What an item may measure: the competences of the latest released release of each framework, in their order. */
@Injectable()
export class MeasurableCompetences {
  constructor(private readonly releases: FrameworkReleases) {}

  async load(): Promise<ReadonlyMap<CompetenceId, MeasurableCompetence>> {
    const competences = new Map<CompetenceId, MeasurableCompetence>();
    for (const id of await this.latest()) {
      const content = (await this.releases.read(id))?.content;
      const shown = [...(content?.statements ?? []), ...(content?.outcomes ?? [])];
      for (const { code, name } of content?.competences ?? []) {
        if (competences.has(code)) continue;
        const outcomes = shown.filter(({ competence }) => competence === code);
        competences.set(code, { code, name, outcomes: outcomes.map(outcomeOf) });
      }
    }
    return competences;
  }

  private async latest(): Promise<readonly Id<'FrameworkRelease'>[]> {
    const released = (await this.releases.list()).filter(({ state }) => state === 'released');
    const seen = new Set<Id<'Framework'>>();
    return released.flatMap(({ id, frameworkId }) => {
      if (seen.has(frameworkId)) return [];
      seen.add(frameworkId);
      return [id];
    });
  }
}

function outcomeOf({ code, level, text }: MeasurableOutcome): MeasurableOutcome {
  return { code, level, text };
}

/** What an author may choose for an item to measure. */
@Injectable()
export class ListMeasurableCompetences {
  constructor(
    private readonly competences: MeasurableCompetences,
    private readonly transaction: Transaction,
  ) {}

  async execute(actor: Actor): Promise<readonly MeasurableCompetence[]> {
    return [...(await this.transaction.run(actor.tenantId, () => this.competences.load())).values()];
  }
}
