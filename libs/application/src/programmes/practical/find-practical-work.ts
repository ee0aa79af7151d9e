import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { MemberNotFound } from '../errors';
import { NotLeadTrainer, PracticalWorkNotFound } from './practical-errors';
import {
  PracticalMarks,
  PracticalWorks,
  type PersonToMark,
  type PracticalMark,
  type PracticalWork,
} from './practical-ports';

export interface WorkAndMarks {
  readonly work: PracticalWork;
  readonly people: readonly PersonToMark[];
  readonly marks: readonly PracticalMark[];
}

/** Whoever opened the work leads it; when they no longer train the cohort, every trainer of it does. */
export function isLeadOf(
  { ledBy, isLeadThere }: PracticalWork,
  { personId }: Pick<Actor, 'personId'>,
): boolean {
  return ledBy === personId || !isLeadThere;
}

/** Practical work of the cohorts that the actor trains. Belongs inside a transaction of the tenant. */
@Injectable()
export class FindPracticalWork {
  constructor(
    private readonly works: PracticalWorks,
    private readonly marks: PracticalMarks,
  ) {}

  async read(actor: Actor, id: Id<'PracticalWork'>): Promise<WorkAndMarks> {
    return this.withMarks(await this.works.find(id, actor.personId));
  }

  /** Nobody else changes it or hands in marks until the transaction ends. */
  async lock(actor: Actor, id: Id<'PracticalWork'>): Promise<WorkAndMarks> {
    return this.withMarks(await this.works.lock(id, actor.personId));
  }

  /** As `lock`; throws `NotLeadTrainer` for whoever does not lead it. */
  async lockAsLead(actor: Actor, id: Id<'PracticalWork'>): Promise<WorkAndMarks> {
    const found = await this.lock(actor, id);
    if (!isLeadOf(found.work, actor)) throw new NotLeadTrainer();
    return found;
  }

  private async withMarks(work: PracticalWork | undefined): Promise<WorkAndMarks> {
    if (!work) throw new PracticalWorkNotFound();
    return { work, people: await this.marks.people(work), marks: await this.marks.of(work.id) };
  }
}

/** One person of the work; throws `MemberNotFound`. */
export function personOf({ people }: Pick<WorkAndMarks, 'people'>, personId: Id<'Person'>): PersonToMark {
  const person = people.find((one) => one.personId === personId);
  if (!person) throw new MemberNotFound();
  return person;
}
