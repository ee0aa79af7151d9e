import { Injectable } from '@nestjs/common';
import { ImportWork, type ImportAuthor, type ImportFile } from '../imports/import-work';
import type { ImportPreview } from '../imports/ports';
import { MatchMembers } from '../programmes/match-members';
import { memberRemark } from '../programmes/member-remarks';
import { AgencyDirectory, type ListedMember, type MemberListFault } from '../programmes/ports';
import { AuditLog } from '../ports';
import { KeepPeople } from './keep-people';
import { PeopleFileReader, type PeopleFile } from './people-files';
import { planPerson, type PlannedPerson } from './plan-people';

/**
 * The staff of an agency from a file: new people are entered, known ones are brought up to date, and nobody is taken
 * away or invited. Rows that cannot be used are told with their reasons.
 */
@Injectable()
export class ImportPeople extends ImportWork<PeopleFile> {
  constructor(
    private readonly reader: PeopleFileReader,
    private readonly directory: AgencyDirectory,
    private readonly match: MatchMembers,
    private readonly keep: KeepPeople,
    private readonly audit: AuditLog,
  ) {
    super();
  }

  read(file: ImportFile): Promise<PeopleFile> {
    return this.reader.read(file);
  }

  async foresee(_author: ImportAuthor, file: PeopleFile): Promise<ImportPreview> {
    return previewOf(file, await this.plan(file));
  }

  async store(author: ImportAuthor, file: PeopleFile): Promise<ImportPreview> {
    await this.directory.lock();
    const plan = await this.plan(file);
    await this.keep.execute(plan);
    for (const [fate, action] of [
      ['new', 'people.entered-by-file'],
      ['changed', 'people.revised-by-file'],
    ] as const) {
      const times = plan.filter((person) => person.fate === fate).length;
      const subject = { subjectKind: 'agency', subjectId: author.tenantId };
      if (times > 0) await this.audit.record({ actorId: author.personId, action, ...subject, times });
    }
    return previewOf(file, plan);
  }

  private async plan({ rows }: PeopleFile): Promise<readonly PlannedPerson[]> {
    const listed = rows.flatMap(({ person }) => person ?? []);
    const { people, faults } = await this.match.execute(listed);
    const members = new Map(people.map((member) => [member.email, member]));
    const found = [...faults, ...(await this.numbersOfOthers(listed))];
    const byRow = new Map(found.map(({ row }): [number, MemberListFault[]] => [row, []]));
    for (const fault of found) byRow.get(fault.row)?.push(fault);
    return rows.map((read) => {
      const member = read.person && members.get(read.person.email);
      return planPerson(read, member, member ? (byRow.get(read.row) ?? []) : []);
    });
  }

  private async numbersOfOthers(people: readonly ListedMember[]): Promise<readonly MemberListFault[]> {
    const numbers = people.flatMap(({ employeeNumber }) => employeeNumber ?? []);
    const emails = await this.directory.emailsByNumber(numbers);
    return people.flatMap(({ row, email, employeeNumber: text = '' }) => {
      const other = emails.get(text)?.find((one) => one !== email);
      return other === undefined ? [] : [memberRemark(row, 'number-of-another', { text, email: other })];
    });
  }
}

function previewOf({ format, faults }: PeopleFile, plan: readonly PlannedPerson[]): ImportPreview {
  return {
    format,
    faults,
    entries: plan.map(({ read: { row, person }, fate, faults: found }) => ({
      place: `row ${row}`,
      code: person?.email ?? '',
      title: person?.name ?? '',
      fate,
      faults: found,
    })),
  };
}
