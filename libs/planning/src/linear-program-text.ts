import type { IntegerProgram, ProgramTerm } from '@qabilet/analytics';

const nameOf = (variable: number): string => `x${variable}`;

/** The program in the CPLEX LP format that the solver reads; variables are called x0, x1 … in their order. */
export function linearProgramText({ variables, constraints }: IntegerProgram): string {
  const worths = variables.map(({ worth }, variable) => ({ variable, factor: worth }));
  return [
    'Maximize',
    ` worth: ${sumOf(worths)}`,
    'Subject To',
    ...constraints.map(({ terms, most }, i) => ` c${i}: ${sumOf(terms)} <= ${most}`),
    'Bounds',
    ...variables.map(({ most }, i) => ` 0 <= ${nameOf(i)} <= ${most}`),
    'General',
    ...variables.flatMap(({ isInteger }, i) => (isInteger ? [` ${nameOf(i)}`] : [])),
    'End',
    '',
  ].join('\n');
}

/** A line of it may not be long, so each term has its own. */
function sumOf(terms: readonly ProgramTerm[]): string {
  const written = terms.filter(({ factor }) => factor !== 0);
  if (written.length === 0) return `0 ${nameOf(0)}`;
  return written
    .map(({ variable, factor }) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${nameOf(variable)}`)
    .join('\n  ');
}
