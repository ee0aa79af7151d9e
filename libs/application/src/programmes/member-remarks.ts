import { remarkDetails, type RemarkDetails } from '../imports/remark';
import type { MemberListFault } from './ports';

/** What is wrong with a row of a list that reads well, as the agency sees it. */
export const MEMBER_WORDS = {
  'unknown-unit': ({ unit }: RemarkDetails) =>
    `Your agency has no unit "${unit}". Write its name or code as the administrator keeps it, or leave the cell empty.`,
  'ambiguous-unit': ({ unit, found }: RemarkDetails) =>
    `Your agency has ${found} units named "${unit}". Write the code of the one you mean.`,
  'unknown-role': ({ role }: RemarkDetails) =>
    `There is no role profile "${role}". Write its title or code, or leave the cell empty.`,
  'role-of-another-framework': ({ role }: RemarkDetails) =>
    `The role "${role}" belongs to another framework than the role chosen for all. Choose one of the same.`,
  'number-of-another': ({ text, email }: RemarkDetails) =>
    `The employee number ${text} is that of ${email}. Each person has their own: correct it, or leave the cell empty.`,
  disabled: () => 'This person is disabled, and stays so. You can let them in again on the page of people.',
} satisfies Record<string, (details: RemarkDetails) => string>;

const WARNINGS: readonly (keyof typeof MEMBER_WORDS)[] = ['disabled'];

/** What is to be said of a row, in words that say what to do. */
export function memberRemark(
  row: number,
  code: keyof typeof MEMBER_WORDS,
  details: RemarkDetails,
): MemberListFault {
  const said = remarkDetails(details);
  const severity = WARNINGS.includes(code) ? 'warning' : 'error';
  return { row, code, severity, message: MEMBER_WORDS[code](said), details: said };
}
