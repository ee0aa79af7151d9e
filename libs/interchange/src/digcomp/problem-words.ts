type Names = readonly string[];

/** Every problem a workbook can have, with what its words need to know. */
export interface ProblemDetails {
  'missing-sheet': { title: string; found: Names };
  'doubled-sheet': { title: string };
  'missing-column': { title: string; expected: Names };
  'missing-optional-column': { title: string };
  'doubled-column': { title: string };
  'no-rows': { title: string };
  'empty-cell': { title: string };
  'failed-formula': { title: string; text: string };
  'malformed-code': { text: string; example: string };
  'duplicate-code': { what: string; code: string; row: number };
  'lost-zero': { code: string; row: number };
  'conflicting-area': { code: string; row: number; title: string };
  'wrong-area': { competence: string; area: string };
  'unknown-competence': { code: string; known: Names };
  'unknown-level': { text: string; known: Names };
  'unknown-kind': { text: string };
  'code-disagrees': { id: string; code: string };
  'wrong-level-count': { found: Names };
  'unpaired-level': { name: string; expected: string; found: Names };
  'conflicting-level': { name: string; title: string; row: number };
  'odd-language-level': { text: string };
  'other-name': { code: string; expected: string; text: string };
  'repeated-text': { row: number };
  'no-statements': { code: string; level: string };
  'more-problems': { count: number };
}

export type ProblemCode = keyof ProblemDetails;

/** What does not keep the framework from being imported. */
export const WARNINGS: readonly ProblemCode[] = [
  'missing-optional-column',
  'odd-language-level',
  'other-name',
  'repeated-text',
  'no-statements',
];

export const WORKBOOK_WORDS: { readonly [Code in ProblemCode]: (details: ProblemDetails[Code]) => string } = {
  'missing-sheet': ({ title, found }) =>
    `The sheet "${title}" is missing. Add it under this name; the workbook has: ${listed(found)}.`,
  'doubled-sheet': ({ title }) => `There is more than one sheet "${title}". Keep one of them.`,
  'missing-column': ({ title, expected }) =>
    `The column "${title}" is missing. The row of column names must contain: ${listed(expected)}.`,
  'missing-optional-column': ({ title }) =>
    `The column "${title}" is missing; what it would say is left out.`,
  'doubled-column': ({ title }) => `The column "${title}" stands twice. Keep one of them.`,
  'no-rows': ({ title }) =>
    `The sheet "${title}" has no rows under its column names. Fill it from the original workbook.`,
  'empty-cell': ({ title }) =>
    `"${title}" is empty. Fill the cell; if it is merged with the one above, unmerge it and repeat the value.`,
  'failed-formula': ({ title, text }) =>
    `"${title}" shows the error ${cut(text)}. Replace the formula by its value.`,
  'malformed-code': ({ text, example }) => `"${cut(text)}" cannot be used here. Write it like ${example}.`,
  'duplicate-code': ({ what, code, row }) =>
    `The ${what} ${cut(code)} already stands in row ${row}. Give each its own, or delete one of the two rows.`,
  'lost-zero': ({ code, row }) =>
    `The competence ${code} already stands in row ${row}. If ${code}0 is meant: a number cell drops the zero, so format the cell as text and write ${code}0.`,
  'conflicting-area': ({ code, row, title }) =>
    `The area ${code} has another "${title}" here than in row ${row}. Make them equal.`,
  'wrong-area': ({ competence, area }) =>
    `The competence ${competence} stands under area ${area}. Its number must begin with the number of its area: correct one of them.`,
  'unknown-competence': ({ code, known }) =>
    `There is no competence ${code} in the first sheet. Add it there or use one of: ${listed(known)}.`,
  'unknown-level': ({ text, known }) =>
    `"${cut(text)}" is not one of the proficiency levels. Use one of: ${listed(known)}.`,
  'unknown-kind': ({ text }) =>
    `"${cut(text)}" is no kind of learning outcome. Write Knowledge, Skill or Attitude.`,
  'code-disagrees': ({ id, code }) =>
    `The identifier ${cut(id)} and the competence number ${code} disagree. Correct one of them; a number that ends in zero (1.10) must be a text cell.`,
  'wrong-level-count': ({ found }) =>
    `Four proficiency levels are expected, each on two rows; found: ${listed(found)}. Check the level names for typing errors.`,
  'unpaired-level': ({ name, expected, found }) =>
    `The level "${cut(name)}" needs two rows, mapped to ${expected} of the eight levels; found: ${listed(found)}.`,
  'conflicting-level': ({ name, title, row }) =>
    `The level "${cut(name)}" has another "${title}" here than in row ${row}. Make them equal.`,
  'odd-language-level': ({ text }) => `"${cut(text)}" is not one of A1 to C2 and is left out.`,
  'other-name': ({ code, expected, text }) =>
    `The competence ${code} is called "${cut(expected)}" in the first sheet and "${cut(text)}" here. The number counts; check that the row stands under the right competence.`,
  'repeated-text': ({ row }) =>
    `The same text stands in row ${row} for the same competence and level. Both are kept; delete one if that was a slip.`,
  'no-statements': ({ code, level }) =>
    `The competence ${code} has no statement at the level ${level}. People will not be asked about it there.`,
  'more-problems': ({ count }) =>
    `There are ${count} more problems. Correct the ones above, then choose the file again.`,
};

export function describeProblem<Code extends ProblemCode>(code: Code, details: ProblemDetails[Code]): string {
  return WORKBOOK_WORDS[code](details);
}

const SHOWN = 80;

function cut(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
}

function listed(names: Names): string {
  return names.length === 0 ? 'none' : names.slice(0, 40).map(cut).join('; ');
}
