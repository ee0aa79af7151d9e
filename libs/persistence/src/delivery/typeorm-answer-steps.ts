import { Injectable } from '@nestjs/common';
import { AnswerSteps, type AnswerStep } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { Gathered } from '../gathered';
import { TypeOrmTransaction } from '../transactions';
import { SittingClock } from './sitting-clock';

const KEEP = { name: 'answers-keep', text: 'SELECT place, kept_at FROM keep_answers($1, $2)' };

/** Answers of one agency that come together are stored together, under its own policies. */
const LIMITS = { most: 100, rounds: 2, patienceMs: 20 };

type Agency = Gathered<AnswerStep, number | undefined>;

@Injectable()
export class TypeOrmAnswerSteps extends AnswerSteps {
  private readonly agencies = new Map<Id<'Tenant'>, Agency>();

  constructor(
    private readonly transaction: TypeOrmTransaction,
    private readonly clock: SittingClock,
  ) {
    super();
  }

  get areTaken(): boolean {
    return !this.transaction.isOpen && this.clock.instant === null;
  }

  keep(tenantId: Id<'Tenant'>, step: AnswerStep): Promise<number | undefined> {
    const agency =
      this.agencies.get(tenantId) ?? new Gathered((steps) => this.keepAll(tenantId, steps), LIMITS);
    this.agencies.set(tenantId, agency);
    return agency.ask(step);
  }

  private async keepAll(
    tenantId: Id<'Tenant'>,
    steps: readonly AnswerStep[],
  ): Promise<readonly (number | undefined)[]> {
    const rows = await this.transaction.alone<{ place: number; kept_at: Date }>(KEEP, [
      tenantId,
      JSON.stringify(steps.map(rowOf)),
    ]);
    const keptAt = new Map(rows.map(({ place, kept_at }) => [place, kept_at.getTime()]));
    return steps.map((_, place) => keptAt.get(place));
  }
}

/** As `keep_answers` reads it; instants in milliseconds since the epoch, NULL without end. */
function rowOf({ seen, submission, foreseen, window }: AnswerStep, place: number): Record<string, unknown> {
  const { attempt, personId, waveClosesAt } = seen;
  const { asked, startedAt, allowedSeconds } = attempt;
  return {
    place,
    attempt_id: attempt.id,
    person_id: personId,
    position: asked?.position,
    item_id: submission.itemId,
    asked_at: asked?.askedAt,
    deadline_at: allowedSeconds === undefined ? null : Math.round(startedAt + allowedSeconds * 1_000),
    closes_at: waveClosesAt,
    held_by: window,
    given: submission.given,
    category: submission.category,
    key: submission.key,
    signals: submission.signals,
    next_item_id: foreseen.next.itemId,
    next_pilot: foreseen.next.pilot,
    holds_from: Math.ceil(foreseen.from),
    holds_until: Math.floor(foreseen.until),
  };
}
