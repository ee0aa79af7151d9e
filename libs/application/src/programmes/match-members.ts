import { Injectable } from '@nestjs/common';
import type { Id, Language } from '@qabilet/kernel';
import { roleKey, RoleProfiles, type RoleProfile } from '../frameworks/ports';
import { Clock } from '../ports';
import { memberRemark } from './member-remarks';
import { AgencyDirectory, unitKey, type KnownPerson, type ListedMember, type MemberListFault } from './ports';

/** A row of a list beside what the agency knows of it. */
export interface MatchedMember extends ListedMember {
  readonly language: Language;
  readonly known?: KnownPerson;
  readonly unitId?: Id<'Unit'>;
  /** Absent where the row names no role of its own. */
  readonly roleProfile?: RoleProfile;
}

export interface MatchedList {
  readonly people: readonly MatchedMember[];
  /** By row. */
  readonly faults: readonly MemberListFault[];
}

/** Finds the people, units and roles that rows name; what it cannot find comes back as faults of the rows. */
@Injectable()
export class MatchMembers {
  constructor(
    private readonly directory: AgencyDirectory,
    private readonly roleProfiles: RoleProfiles,
    private readonly clock: Clock,
  ) {}

  async execute(people: readonly ListedMember[]): Promise<MatchedList> {
    const known = await this.directory.people(people.map(({ email }) => email));
    const units = await this.directory.units(
      people.flatMap(({ unit }) => unit ?? []),
      this.clock.now().toISOString().slice(0, 10),
    );
    const language = await this.directory.language();
    const roles = await this.roleProfiles.byCodeOrTitle();

    const faults: MemberListFault[] = [];
    const matched = people.map((person): MatchedMember => {
      const { row, email, unit, role } = person;
      const places = unit === undefined ? [] : (units.get(unitKey(unit)) ?? []);
      const roleProfile = role === undefined ? undefined : roles.get(roleKey(role));
      if (unit !== undefined && places.length !== 1) faults.push(unitFault(row, unit, places.length));
      if (role !== undefined && !roleProfile) faults.push(memberRemark(row, 'unknown-role', { role }));
      return {
        ...person,
        language: person.language ?? language,
        known: known.get(email),
        unitId: places[0],
        roleProfile,
      };
    });
    return { people: matched, faults };
  }
}

function unitFault(row: number, unit: string, found: number): MemberListFault {
  return found === 0
    ? memberRemark(row, 'unknown-unit', { unit })
    : memberRemark(row, 'ambiguous-unit', { unit, found });
}
