import { Injectable } from '@nestjs/common';
import type { CompetenceId, LevelOrdinal } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import { supportedLevel } from '@qabilet/scoring';
import { WaveNotFound } from '../delivery/errors';
import { Participations, type Participation } from '../delivery/ports';
import { Results, type StoredResult } from '../results/ports';
import { BadgeNotOnOffer } from './errors';
import type { StoredBadge } from './ports';

/** A badge that a person could take now. */
export interface BadgeOffer {
  readonly participation: Participation;
  readonly result: StoredResult;
  readonly competence: CompetenceId;
  /** The highest one that the evidence supports. */
  readonly level: LevelOrdinal;
}

export interface WantedBadge {
  readonly personId: Id<'Person'>;
  readonly waveId: Id<'Wave'>;
  readonly competence: CompetenceId;
}

/** What the results of a person that count support, without the badges they have already. */
@Injectable()
export class BadgeOffers {
  constructor(
    private readonly participations: Participations,
    private readonly results: Results,
  ) {}

  /** In the order of the framework, the latest result first. */
  async of(personId: Id<'Person'>, taken: readonly StoredBadge[]): Promise<readonly BadgeOffer[]> {
    const participations = [...(await this.participations.list(personId))].sort(
      (left, right) => finishedAt(right) - finishedAt(left),
    );
    const offers: BadgeOffer[] = [];
    for (const participation of participations) offers.push(...(await this.from(participation, taken)));
    return offers;
  }

  /** Throws `WaveNotFound`, also for a wave of others, and `BadgeNotOnOffer`. */
  async one(
    { personId, waveId, competence }: WantedBadge,
    taken: readonly StoredBadge[],
  ): Promise<BadgeOffer> {
    const participation = await this.participations.find(waveId, personId);
    if (!participation) throw new WaveNotFound();
    const offers = await this.from(participation, taken);
    const offer = offers.find((each) => each.competence === competence);
    if (!offer) throw new BadgeNotOnOffer();
    return offer;
  }

  private async from(
    participation: Participation,
    taken: readonly StoredBadge[],
  ): Promise<readonly BadgeOffer[]> {
    const { attempt } = participation;
    const result = attempt?.scored ? await this.results.read(attempt.id) : undefined;
    return result ? offersOf(participation, result, taken) : [];
  }
}

function finishedAt({ attempt }: Participation): number {
  return attempt?.finishedAt?.getTime() ?? 0;
}

function offersOf(
  participation: Participation,
  result: StoredResult,
  taken: readonly StoredBadge[],
): readonly BadgeOffer[] {
  return result.competences.flatMap(({ competence, level: shown, levelProbabilities }) => {
    const level = shown === undefined ? undefined : supportedLevel(levelProbabilities);
    const isTaken = taken.some(
      (badge) => badge.attemptId === result.attemptId && badge.competence === competence && !badge.revocation,
    );
    return level === undefined || isTaken ? [] : [{ participation, result, competence, level }];
  });
}
