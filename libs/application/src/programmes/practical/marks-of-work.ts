import { settleMarks, type HandedInMarks, type SettledMarks } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import type { PersonToMark, PracticalMark, PracticalWork } from './practical-ports';
import { rubricIn, type LocalRubric } from './local-rubric';

type Work = Pick<PracticalWork, 'rubric' | 'releasedAt'>;

/** Marks that count: whole, and handed in. */
export function handedIn(marks: readonly PracticalMark[]): readonly PracticalMark[] {
  return marks.filter(({ handedInAt }) => handedInAt !== undefined);
}

export function marksOf(
  marks: readonly PracticalMark[],
  { personId }: Pick<PersonToMark, 'personId'>,
): readonly PracticalMark[] {
  return marks.filter((mark) => mark.personId === personId);
}

/** The steps of marks that were handed in, which lack none. */
export function stepsOf({ steps }: Pick<PracticalMark, 'steps'>): HandedInMarks {
  return steps.map((step) => step ?? 0);
}

export function settledOf(rubric: LocalRubric, marks: readonly PracticalMark[]): SettledMarks {
  return settleMarks(rubricIn(rubric, 'en'), handedIn(marks).map(stepsOf));
}

/** Nobody sees what others gave for a person before they have handed in their own; once released, nobody marks any more. */
export function seesOthers(
  { releasedAt }: Pick<Work, 'releasedAt'>,
  marks: readonly PracticalMark[],
  viewerId: Id<'Person'>,
): boolean {
  return releasedAt !== undefined || handedIn(marks).some(({ markerId }) => markerId === viewerId);
}

export interface MarkedPerson extends PersonToMark {
  readonly mine: 'none' | 'draft' | 'handed-in';
  /** How many trainers have handed in. */
  readonly markers: number;
  readonly state: SettledMarks['state'];
  /** Points of all criteria; absent where marks are not settled, or the viewer may not see them. */
  readonly total?: number;
}

/** How the marking of each person stands, as one trainer may see it. */
export function markedPeople(
  work: Work,
  { people, marks }: { readonly people: readonly PersonToMark[]; readonly marks: readonly PracticalMark[] },
  viewerId: Id<'Person'>,
): readonly MarkedPerson[] {
  return people.map((person) => {
    const theirs = marksOf(marks, person);
    const own = theirs.find(({ markerId }) => markerId === viewerId);
    const settled = settledOf(work.rubric, theirs);
    const isShown = settled.state === 'settled' && seesOthers(work, theirs, viewerId);
    return {
      ...person,
      mine: own === undefined ? 'none' : own.handedInAt === undefined ? 'draft' : 'handed-in',
      markers: handedIn(theirs).length,
      state: settled.state,
      ...(isShown && { total: settled.total }),
    };
  });
}
