import { Injectable } from '@nestjs/common';
import type { CompetenceId, LevelOrdinal } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import { supportedLevel } from '@qabilet/scoring';
import { WaveNotFound } from '../delivery/errors';
import { Participations, type Participation } from '../delivery/ports';
import { Results, type CompetenceOutcome, type StoredResult } from '../results/ports';
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

/** What the latest results of a person support, without the badges they have already. */
@Injectable()
export class BadgeOffers {
  constructor(
    private readonly participations: Participations,
    private readonly results: Results,
  ) {}

  /** One a competence, by the latest test that says anything of it: an earlier one is overtaken, whatever it showed. */
  async of(personId: Id<'Person'>, taken: readonly StoredBadge[]): Promise<readonly BadgeOffer[]> {
    const latestFirst = [...(await this.participations.list(personId))].sort(
      (left, right) => finishedAt(right) - finishedAt(left),
    );
    const measured = new Map<CompetenceId, BadgeOffer | undefined>();
    for (const participation of latestFirst) {
      const { attempt } = participation;
      const result = attempt?.scored ? await this.results.read(attempt.id) : undefined;
      for (const outcome of result?.competences ?? []) {
        if (!result || outcome.level === undefined || measured.has(outcome.competence)) continue;
        measured.set(outcome.competence, offerOf(participation, result, outcome));
      }
    }
    return [...measured.values()].flatMap((offer) => (offer && !isTaken(offer, taken) ? [offer] : []));
  }

  /** Throws `WaveNotFound`, also for a wave of others, and `BadgeNotOnOffer`. */
  async one(
    { personId, waveId, competence }: WantedBadge,
    taken: readonly StoredBadge[],
  ): Promise<BadgeOffer> {
    if (!(await this.participations.find(waveId, personId))) throw new WaveNotFound();
    const offers = await this.of(personId, taken);
    const offer = offers.find(
      (each) => each.competence === competence && each.participation.waveId === waveId,
    );
    if (!offer) throw new BadgeNotOnOffer();
    return offer;
  }
}

function finishedAt({ attempt }: Participation): number {
  return attempt?.finishedAt?.getTime() ?? 0;
}

function offerOf(
  participation: Participation,
  result: StoredResult,
  { competence, levelProbabilities }: CompetenceOutcome,
): BadgeOffer | undefined {
  const level = supportedLevel(levelProbabilities);
  return level === undefined ? undefined : { participation, result, competence, level };
}

function isTaken({ result, competence }: BadgeOffer, taken: readonly StoredBadge[]): boolean {
  return taken.some(
    (badge) => badge.attemptId === result.attemptId && badge.competence === competence && !badge.revocation,
  );
}
