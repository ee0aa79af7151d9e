import { Injectable } from '@nestjs/common';
import { selfStatements, type SelfStatement } from '@qabilet/assessment';
import type { CompetenceId } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import type { FrameworkTexts } from '../frameworks/ports';
import { NoticeNotConfirmed, RetakeTooSoon, WaveNotFound, WaveNotOpen } from './errors';
import { Participations, type Participation } from './ports';
import { ReleasedContent } from './released-content';

/** Whether people may work on it now. */
export function isOpen({ opensAt, closesAt, now }: Participation): boolean {
  return opensAt <= now && now < closesAt;
}

/** The information page that people are shown now: who sees what, for what purpose, for how long. */
export const NOTICE_VERSION = '2026-1';

/** Whether they have been told who sees what: by the page of now, or by the one that stood when they began the test. */
export function hasConfirmedNotice({ noticeVersion, attempt }: Participation): boolean {
  return noticeVersion === NOTICE_VERSION || (noticeVersion !== undefined && attempt !== undefined);
}

/** Lets pass who has been told who sees what. */
export function requireNotice(participation: Participation): Participation {
  if (!hasConfirmedNotice(participation)) throw new NoticeNotConfirmed();
  return participation;
}

export function requireOpen(participation: Participation): Participation {
  if (!isOpen(participation)) throw new WaveNotOpen();
  return participation;
}

/** From when on the test may begin, where that is still to come. */
export function heldUpUntil({ retake: { startableFrom }, now, attempt }: Participation): Date | undefined {
  return attempt === undefined && startableFrom && startableFrom > now ? startableFrom : undefined;
}

/** The part a person has in a wave, and what is asked of them there. */
@Injectable()
export class OwnParticipation {
  constructor(
    private readonly participations: Participations,
    private readonly content: ReleasedContent,
  ) {}

  /** Throws `WaveNotFound`, also for a wave of others. */
  async find(actor: Actor, waveId: Id<'Wave'>): Promise<Participation> {
    return found(await this.participations.find(waveId, actor.personId));
  }

  /** Lets pass who may begin the test now, by the wave's own rule about the tests before it. */
  async requireStartable(actor: Actor, participation: Participation): Promise<Participation> {
    if (!requireOpen(participation).retake.isOneByOne) return participation;
    await this.participations.lockPerson(actor.personId);
    const present = await this.find(actor, participation.waveId);
    const until = heldUpUntil(present);
    if (until) throw new RetakeTooSoon(until);
    return present;
  }

  async lock(actor: Actor, waveId: Id<'Wave'>): Promise<Participation> {
    return found(await this.participations.lock(waveId, actor.personId));
  }

  /** What the person is to judge of themselves, and its words. */
  async statements(
    { tenantId }: Actor,
    { blueprintId, roleProfileId }: Participation,
  ): Promise<{ readonly statements: readonly SelfStatement[]; readonly texts: FrameworkTexts }> {
    const { releases } = await this.content.plan(tenantId, blueprintId);
    const texts = await this.content.textsOf(tenantId, releases.framework);
    const { requirements } = await this.content.role(tenantId, roleProfileId);
    const inOrder: readonly CompetenceId[] = [...texts.competences.keys()];
    return { statements: selfStatements(requirements, inOrder), texts };
  }
}

function found(participation: Participation | undefined): Participation {
  if (!participation) throw new WaveNotFound();
  return participation;
}
