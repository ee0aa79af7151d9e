export declare const threadEntry: string;
export declare const SOLVE_PROGRAM: string;

export interface SolverAnswer {
  readonly status: string;
  /** One a variable; only of a program solved to the end. */
  readonly values?: readonly number[];
}
