import type { Fault } from '@qabilet/kernel';
import type { ImportFault } from '../imports/ports';
import { remarkDetails, type RemarkDetails } from '../imports/remark';

/** What is wrong with a role of a table, beside what is wrong with its cells. */
export const ROLE_WORDS = {
  'unknown-column': ({ heading, framework }: RemarkDetails) =>
    `The column "${heading}" is not read: it is no competence of ${framework}.`,
  'unknown-competence': ({ competence, framework }: RemarkDetails) =>
    `${framework} has no competence "${competence}". Write its code as the framework does.`,
  'no-title': () => 'A role has a name in English. Fill in "title.en".',
  'no-demands': () => 'A role asks for at least one competence.',
  'weight-range': () => 'A weight lies between 0.25 and 5.',
  'doubled-competence': () => 'A competence stands twice for this role. Keep one of them.',
  'days-out-of-order': () => 'The last day lies before the first. Correct one of them.',
} satisfies Record<string, (details: RemarkDetails) => string>;

export type RoleRemarkCode = keyof typeof ROLE_WORDS;

/** What is wrong with a role, in words that say what to do. */
export function roleRemark(code: RoleRemarkCode, details: RemarkDetails = {}): ImportFault {
  const said = remarkDetails(details);
  return {
    severity: code === 'unknown-column' ? 'warning' : 'error',
    code: `roles.${code}`,
    message: ROLE_WORDS[code](said),
    details: said,
  };
}

/** A refusal of the whole role as a remark on its rows; days and levels have been read before and are well formed. */
export function remarkOnRole({ at }: Fault): ImportFault {
  if (at === 'title.en') return roleRemark('no-title');
  if (at === 'requirements') return roleRemark('no-demands');
  if (at.endsWith('.weight')) return roleRemark('weight-range');
  return roleRemark(at.startsWith('valid') ? 'days-out-of-order' : 'doubled-competence');
}
