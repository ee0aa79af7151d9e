import type { AddedMembers, MatchedList, MemberListing, Page } from '@qabilet/application';
import type { MemberPage, MemberPreview, MembersAdded } from '@qabilet/contracts';
import { read, type Language } from '@qabilet/kernel';

export function memberPageOf({ rows, total }: Page<MemberListing>, language: Language): MemberPage {
  return { total, rows: rows.map((row) => ({ ...row, roleTitle: read(row.roleTitle, language) })) };
}

export function memberPreviewOf({ people, faults }: MatchedList): MemberPreview {
  return {
    people: people.map(({ row, name, email, unit, role, known }) => ({
      row,
      name,
      email,
      unit,
      role,
      known: known !== undefined,
    })),
    problems: faults.map(({ row, code, severity, message, details }) => ({
      row,
      code,
      severity,
      message,
      details,
    })),
  };
}

/** The secret stands after the number sign, which browsers send to no server and write into no log. */
export function membersAddedOf({ added, alreadyMembers, invitations }: AddedMembers): MembersAdded {
  return {
    added,
    alreadyMembers,
    invitations: invitations.map(({ name, email, token }) => ({ name, email, link: `/invitation#${token}` })),
  };
}
