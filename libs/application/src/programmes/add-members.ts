import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { EnrolMembers } from './enrol-members';
import { type AddMembersInput, OpenMemberList } from './open-member-list';
import type { Member } from './ports';
import { WelcomePeople, type IssuedInvitation } from './welcome-people';

export interface AddedMembers {
  readonly added: number;
  readonly alreadyMembers: number;
  readonly invitations: readonly IssuedInvitation[];
}

/** Adds everybody on a list to a cohort, or with any fault in it nobody. */
@Injectable()
export class AddMembers {
  constructor(
    private readonly openList: OpenMemberList,
    private readonly welcome: WelcomePeople,
    private readonly enrol: EnrolMembers,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  execute(actor: Actor, input: AddMembersInput): Promise<AddedMembers> {
    return this.transaction.run(actor.tenantId, async () => {
      const list = await this.openList.execute(actor, input);
      const { personIds, invitations } = await this.welcome.execute(list);
      const members = list.flatMap(({ email, roleProfile }): Member[] => {
        const personId = personIds.get(email);
        return personId === undefined ? [] : [{ personId, roleProfileId: roleProfile.id }];
      });
      const added = await this.enrol.execute(input.cohortId, members);

      await this.audit.record({
        actorId: actor.personId,
        action: `programmes.members-added:${added}`,
        subjectKind: 'cohort',
        subjectId: input.cohortId,
      });
      return { added, alreadyMembers: list.length - added, invitations };
    });
  }
}
