import { Injectable } from '@nestjs/common';
import { languagesFor, startAttempt, type AttemptId } from '@qabilet/assessment';
import type { Language } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Ids } from '../ports';
import { AttemptNotFound, LanguageNotOffered } from './errors';
import { Attempts, type Participation } from './ports';
import { ReleasedContent } from './released-content';

/** Makes the one attempt of a person in a wave with its first question open, however many ask for it at once. */
@Injectable()
export class SeatAttempt {
  constructor(
    private readonly attempts: Attempts,
    private readonly content: ReleasedContent,
    private readonly ids: Ids,
    private readonly audit: AuditLog,
  ) {}

  /** Inside the transaction of the use case. */
  async execute(
    { tenantId, personId }: Actor,
    { waveId, blueprintId, roleProfileId, extraTime, now }: Participation,
    { language, window }: { readonly language: Language; readonly window?: string },
  ): Promise<AttemptId> {
    const plan = await this.content.plan(tenantId, blueprintId);
    const { requirements: targets } = await this.content.role(tenantId, roleProfileId);
    const offered = languagesFor(plan, targets);
    if (!offered.includes(language)) throw new LanguageNotOffered(offered);

    const id = this.ids.next<'Attempt'>();
    const seenBefore = await this.attempts.itemsMetBy(personId);
    const attempt = startAttempt(
      plan,
      { id, seed: this.ids.secret(), language, targets, seenBefore, extraTime },
      now.getTime(),
    );
    const seat = { attempt, waveId, personId, roleProfileId, extraTime, heldBy: window };
    if (!(await this.attempts.add(seat))) {
      return required(await this.attempts.idOf(waveId, personId));
    }
    await this.audit.record({
      actorId: personId,
      action: 'delivery.attempt-started',
      subjectKind: 'attempt',
      subjectId: id,
    });
    return id;
  }
}

function required(id: AttemptId | undefined): AttemptId {
  if (id === undefined) throw new AttemptNotFound();
  return id;
}
