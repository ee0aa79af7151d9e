import type { Assignment } from '@qabilet/api-client';

/** What the words on the length of a test need: one number where it has just one length. */
export function lengthOf({ minItems, maxItems }: Assignment['test']) {
  return { min: minItems, max: maxItems, exact: minItems === maxItems ? 'yes' : 'no' };
}
