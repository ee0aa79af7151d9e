import { Injectable } from '@nestjs/common';
import { PeopleListReader, type ListedMember, type MemberListFault } from '@qabilet/application';
import { LANGUAGES } from '@qabilet/kernel';
import { parsePeopleList } from './parse-people-list';

/** Reads pasted lists and CSV text for the use cases that preview and add members. */
@Injectable()
export class TextPeopleListReader extends PeopleListReader {
  read(text: string): {
    readonly people: readonly ListedMember[];
    readonly faults: readonly MemberListFault[];
  } {
    const { people, problems } = parsePeopleList(text, { languages: LANGUAGES });
    return {
      people: people.map((person) => ({
        ...person,
        language: LANGUAGES.find((language) => language === person.language),
      })),
      faults: problems,
    };
  }
}
