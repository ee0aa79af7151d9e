import { Injectable } from '@nestjs/common';
import type { ResultRow } from '@qabilet/contracts';
import type { Actor } from '../actor';
import { Participations } from '../delivery/ports';
import { Transaction } from '../ports';

/** The own results over the years, latest first. */
@Injectable()
export class ListResults {
  constructor(
    private readonly participations: Participations,
    private readonly transaction: Transaction,
  ) {}

  async execute(actor: Actor): Promise<ResultRow[]> {
    const participations = await this.transaction.run(actor.tenantId, () =>
      this.participations.list(actor.personId),
    );
    return participations
      .flatMap(({ waveId, waveName, cohortName, sharesWithTrainers, attempt }) =>
        attempt?.scored && attempt.finishedAt
          ? [
              {
                waveId,
                waveName,
                cohortName,
                finishedAt: attempt.finishedAt.toISOString(),
                sharedWithTrainers: sharesWithTrainers,
              },
            ]
          : [],
      )
      .sort((left, right) => (left.finishedAt < right.finishedAt ? 1 : -1));
  }
}
