import { Injectable } from '@nestjs/common';
import type { Id, Language } from '@qabilet/kernel';
import { roleKey, RoleProfiles, type RoleProfile } from '../frameworks/ports';
import { Clock } from '../ports';
import {
  AgencyDirectory,
  PeopleListReader,
  unitKey,
  type KnownPerson,
  type ListedMember,
  type MemberListFault,
} from './ports';
import { memberRemark } from './member-remarks';

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

/** Finds the people, units and roles that a list names; what it cannot find comes back as faults of the rows. */
@Injectable()
export class MatchMemberList {
  constructor(
    private readonly reader: PeopleListReader,
    private readonly directory: AgencyDirectory,
    private readonly roleProfiles: RoleProfiles,
    private readonly clock: Clock,
  ) {}

  async execute(text: string): Promise<MatchedList> {
    const { people, faults } = this.reader.read(text);
    const known = await this.directory.people(people.map(({ email }) => email));
    const units = await this.directory.units(
      people.flatMap(({ unit }) => unit ?? []),
      this.clock.now().toISOString().slice(0, 10),
    );
    const language = await this.directory.language();
    const roles = await this.roleProfiles.byCodeOrTitle();

    const unmatched: MemberListFault[] = [];
    const matched = people.map((person): MatchedMember => {
      const places = person.unit === undefined ? [] : (units.get(unitKey(person.unit)) ?? []);
      const roleProfile = person.role === undefined ? undefined : roles.get(roleKey(person.role));
      if (person.unit !== undefined && places.length !== 1)
        unmatched.push(unitFault(person.row, person.unit, places.length));
      if (person.role !== undefined && !roleProfile) unmatched.push(roleFault(person.row, person.role));
      return {
        ...person,
        language: person.language ?? language,
        known: known.get(person.email),
        unitId: places[0],
        roleProfile,
      };
    });
    return { people: matched, faults: [...faults, ...unmatched].sort((a, b) => a.row - b.row) };
  }
}

function unitFault(row: number, unit: string, found: number): MemberListFault {
  return found === 0
    ? memberRemark(row, 'unknown-unit', { unit })
    : memberRemark(row, 'ambiguous-unit', { unit, found });
}

function roleFault(row: number, role: string): MemberListFault {
  return memberRemark(row, 'unknown-role', { role });
}
