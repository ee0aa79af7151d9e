import { Injectable } from '@nestjs/common';
import { allowedSecondsOf, languagesFor, testLength } from '@qabilet/assessment';
import type { Assignment, SelfAssessmentProgress, StepState, TestProgress } from '@qabilet/contracts';
import { read } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { hasConfirmedNotice, heldUpUntil, isOpen, OwnParticipation } from './own-participation';
import { Participations, type Participation } from './ports';
import { ReleasedContent } from './released-content';

/** The waves a person is asked to take part in: open ones first, the one that closes soonest on top. */
@Injectable()
export class MyAssignments {
  constructor(
    private readonly participations: Participations,
    private readonly own: OwnParticipation,
    private readonly content: ReleasedContent,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor): Promise<Assignment[]> {
    return this.transaction.run(actor.tenantId, async () => {
      const participations = [...(await this.participations.list(actor.personId))].sort(byUrgency);
      const assignments: Assignment[] = [];
      for (const participation of participations)
        assignments.push(await this.assignment(actor, participation));
      return assignments;
    });
  }

  private async assignment(actor: Actor, participation: Participation): Promise<Assignment> {
    const role = await this.content.role(actor.tenantId, participation.roleProfileId);
    const isConfirmed = hasConfirmedNotice(participation);
    return {
      waveId: participation.waveId,
      waveName: participation.waveName,
      waveKind: participation.waveKind,
      cohortName: participation.cohortName,
      roleTitle: read(role.title, actor.language),
      opensAt: participation.opensAt.toISOString(),
      closesAt: participation.closesAt.toISOString(),
      isOpen: isOpen(participation),
      noticeConfirmed: isConfirmed,
      noticeChanged: !isConfirmed && participation.noticeVersion !== undefined,
      selfAssessment: await this.selfAssessment(actor, participation),
      test: await this.test(actor, participation),
      hasResult: participation.attempt?.scored ?? false,
    };
  }

  private async selfAssessment(actor: Actor, participation: Participation): Promise<SelfAssessmentProgress> {
    const { statements } = await this.own.statements(actor, participation);
    const { rated, selfFinishedAt } = participation;
    return { state: stateOf(rated > 0, selfFinishedAt !== undefined), rated, total: statements.length };
  }

  private async test({ tenantId }: Actor, participation: Participation): Promise<TestProgress> {
    const { blueprintId, roleProfileId, extraTime, attempt, retake } = participation;
    const plan = await this.content.plan(tenantId, blueprintId);
    const { requirements } = await this.content.role(tenantId, roleProfileId);
    const { min, max, pilots } = testLength(plan, requirements);
    const seconds = allowedSecondsOf(plan.rules, extraTime);
    return {
      state: stateOf(attempt !== undefined, attempt?.state === 'finished'),
      attemptId: attempt?.id,
      answered: attempt?.answered ?? 0,
      minItems: min + pilots,
      maxItems: max + pilots,
      minutes: seconds === undefined ? undefined : seconds / 60,
      languages: [...languagesFor(plan, requirements)],
      daysBetween: retake.daysBetween,
      testsAYear: retake.testsAYear,
      startableFrom: heldUpUntil(participation)?.toISOString(),
    };
  }
}

function stateOf(isStarted: boolean, isFinished: boolean): StepState {
  if (isFinished) return 'finished';
  return isStarted ? 'in-progress' : 'not-started';
}

function byUrgency(left: Participation, right: Participation): number {
  if (isOpen(left) !== isOpen(right)) return isOpen(left) ? -1 : 1;
  const sooner = left.closesAt.getTime() - right.closesAt.getTime();
  return isOpen(left) ? sooner : -sooner;
}
