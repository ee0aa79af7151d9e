/** A variable from 0 to `most`; `worth` is what one of it adds to what is made as large as can be. */
export interface ProgramVariable {
  readonly worth: number;
  readonly most: number;
  readonly isInteger: boolean;
}

/** One factor of a constraint: `factor` times the variable at this place. */
export interface ProgramTerm {
  readonly variable: number;
  readonly factor: number;
}

/** The terms together are no more than `most`. */
export interface ProgramConstraint {
  readonly terms: readonly ProgramTerm[];
  readonly most: number;
}

/**
 * A mixed integer linear program:
 *
 *     maximise  sum of worth x   subject to   sum of factor x <= most,   0 <= x <= most,   some x whole
 */
export interface IntegerProgram {
  readonly variables: readonly ProgramVariable[];
  readonly constraints: readonly ProgramConstraint[];
}

/** What the program's sum comes to at these values, one a variable. */
export function worthOf({ variables }: IntegerProgram, values: readonly number[]): number {
  return variables.reduce((sum, { worth }, i) => sum + worth * (values[i] ?? 0), 0);
}

/**
 * The program whose best answer is, among those nearly as good as `best` for this one, the one that costs least;
 * `costs` has one entry a variable. Nearly: all but `SLACK` of it, so that rounding shuts no good answer out.
 */
export function cheapestAsGood(
  program: IntegerProgram,
  best: number,
  costs: readonly number[],
): IntegerProgram {
  const terms = program.variables.map(({ worth }, variable) => ({ variable, factor: -worth }));
  return {
    variables: program.variables.map((variable, i) => ({ ...variable, worth: -(costs[i] ?? 0) })),
    constraints: [...program.constraints, { terms, most: -best * (1 - SLACK) }],
  };
}

const SLACK = 1e-6;
