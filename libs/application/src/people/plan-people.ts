import type { Id } from '@qabilet/kernel';
import type { ImportFate, ImportFault } from '../imports/ports';
import type { MatchedMember } from '../programmes/match-members';
import { memberRemark } from '../programmes/member-remarks';
import type { KnownPerson, MemberListFault } from '../programmes/ports';
import type { Newcomer } from './enter-people';
import type { PeopleFileRow } from './people-files';
import type { PersonRevision } from './ports';

/** What becomes of one row. */
export interface PlannedPerson {
  readonly read: PeopleFileRow;
  readonly fate: ImportFate;
  readonly faults: readonly ImportFault[];
  readonly newcomer?: Newcomer;
  readonly revision?: PersonRevision;
  readonly move?: { readonly personId: Id<'Person'>; readonly unitId: Id<'Unit'> };
}

/** How a row compares with what the agency knows: an empty cell leaves everything as it is. */
export function planPerson(
  read: PeopleFileRow,
  member: MatchedMember | undefined,
  found: readonly MemberListFault[],
): PlannedPerson {
  const faults = [...read.faults, ...found.map(importFaultOf)];
  if (!member || found.some(({ severity }) => severity === 'error')) return { read, fate: 'left', faults };
  const { known, unitId } = member;
  if (!known) return { read, fate: 'new', faults, newcomer: newcomerOf(member) };

  const revision = revisionOf(member, known);
  const isMoved = unitId !== undefined && unitId !== known.unitId;
  return {
    read,
    fate: revision || isMoved ? 'changed' : 'same',
    faults: known.isDisabled ? [...faults, importFaultOf(memberRemark(read.row, 'disabled', {}))] : faults,
    ...(revision && { revision }),
    ...(isMoved && { move: { personId: known.personId, unitId } }),
  };
}

function newcomerOf({ name, email, language, employeeNumber, extraTime, ...found }: MatchedMember): Newcomer {
  const { unitId, roleProfile } = found;
  return { name, email, language, employeeNumber, extraTime, unitId, roleProfileId: roleProfile?.id };
}

/** Undefined where nothing changes. The language is theirs to choose, once they are entered. */
function revisionOf(member: MatchedMember, known: KnownPerson): PersonRevision | undefined {
  const revision = {
    id: known.personId,
    name: member.isNamedByAddress ? known.name : member.name,
    employeeNumber: member.employeeNumber ?? known.employeeNumber,
    roleProfileId: member.roleProfile?.id ?? known.roleProfileId,
    extraTime: member.extraTime ?? known.extraTime,
  };
  const isChanged =
    revision.name !== known.name ||
    revision.employeeNumber !== known.employeeNumber ||
    revision.roleProfileId !== known.roleProfileId ||
    revision.extraTime !== known.extraTime;
  return isChanged ? revision : undefined;
}

function importFaultOf({ severity, code, message, details }: MemberListFault): ImportFault {
  return { severity, code: `list.${code}`, message, details };
}
