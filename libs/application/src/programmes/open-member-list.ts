import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { RoleProfileNotFound } from '../frameworks/errors';
import { RoleProfiles, type RoleProfile } from '../frameworks/ports';
import { ownOf } from './cohort-scope';
import { CohortNotFound, MemberListHasFaults } from './errors';
import { memberRemark } from './member-remarks';
import { MatchMemberList } from './match-member-list';
import type { MatchedMember } from './match-members';
import { AgencyDirectory, Cohorts, type MemberListFault } from './ports';
import type { MemberListInput } from './preview-members';

export interface AddMembersInput extends MemberListInput {
  /** Given to everybody whose row names no role profile of its own, and who holds none of the same framework. */
  readonly roleProfileId: Id<'RoleProfile'>;
}

/** A row that can be added as it stands. */
export interface ReadyMember extends MatchedMember {
  readonly roleProfile: RoleProfile;
}

/** Takes a list in hand for adding: nobody else adds one meanwhile, every row has its role, and none has a fault. */
@Injectable()
export class OpenMemberList {
  constructor(
    private readonly directory: AgencyDirectory,
    private readonly cohorts: Cohorts,
    private readonly roleProfiles: RoleProfiles,
    private readonly matchList: MatchMemberList,
  ) {}

  async execute(
    actor: Actor,
    { cohortId, text, roleProfileId }: AddMembersInput,
  ): Promise<readonly ReadyMember[]> {
    await this.directory.lock();
    if (!(await this.cohorts.lock(cohortId, ownOf(actor)))) throw new CohortNotFound();
    const roleOfAll = await this.roleProfiles.byId(roleProfileId);
    if (!roleOfAll) throw new RoleProfileNotFound();

    const { people, faults } = await this.matchList.execute(text);
    const held = await this.heldRoles(people, roleOfAll);
    const ready = people.map((person) => {
      const roleHeld = held.get(person.known?.roleProfileId);
      return { ...person, roleProfile: person.roleProfile ?? roleHeld ?? roleOfAll };
    });
    const errors = [
      ...faults.filter(({ severity }) => severity === 'error'),
      ...ready.flatMap((member) => foreignRole(member, roleOfAll)),
    ];
    if (errors.length > 0) throw new MemberListHasFaults(errors);
    return ready;
  }

  /** Roles that people on the list hold, where one test can measure them with the others. */
  private async heldRoles(
    people: readonly MatchedMember[],
    { releaseId }: RoleProfile,
  ): Promise<ReadonlyMap<Id<'RoleProfile'> | undefined, RoleProfile>> {
    const held = new Map<Id<'RoleProfile'> | undefined, RoleProfile>();
    for (const id of new Set(people.flatMap(({ known }) => known?.roleProfileId ?? []))) {
      const role = await this.roleProfiles.byId(id);
      if (role?.releaseId === releaseId) held.set(id, role);
    }
    return held;
  }
}

/** One test measures the members of a cohort, so their roles ask for competences of one framework release. */
function foreignRole({ row, roleProfile }: ReadyMember, roleOfAll: RoleProfile): readonly MemberListFault[] {
  if (roleProfile.releaseId === roleOfAll.releaseId) return [];
  return [memberRemark(row, 'role-of-another-framework', { role: roleProfile.title.en })];
}
