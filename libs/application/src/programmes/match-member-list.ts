import { Injectable } from '@nestjs/common';
import { MatchMembers, type MatchedList } from './match-members';
import { PeopleListReader } from './ports';

/** Reads a list and finds whom, which units and which roles it names. */
@Injectable()
export class MatchMemberList {
  constructor(
    private readonly reader: PeopleListReader,
    private readonly match: MatchMembers,
  ) {}

  async execute(text: string): Promise<MatchedList> {
    const { people, faults } = this.reader.read(text);
    const matched = await this.match.execute(people);
    return { people: matched.people, faults: [...faults, ...matched.faults].sort((a, b) => a.row - b.row) };
  }
}
