import { cheapestAsGood, type IntegerProgram, worthOf } from '../integer-program';
import {
  planningCosts,
  planningProgram,
  planOf,
  type PlanningTask,
  type TrainingPlan,
} from '../training-plan';

const ROUNDING = 1e-9;

/** Whether the values keep every constraint of the program. */
export function isAllowed({ constraints }: IntegerProgram, values: readonly number[]): boolean {
  return constraints.every(
    ({ terms, most }) =>
      terms.reduce((sum, { variable, factor }) => sum + factor * (values[variable] ?? 0), 0) <=
      most + ROUNDING,
  );
}

/** The best values by trying every whole number of each variable; for small programs only. */
export function triedValues(program: IntegerProgram): number[] {
  let best = { worth: -Infinity, values: [] as number[] };
  const visit = (values: number[]): void => {
    const variable = program.variables[values.length];
    if (variable) {
      for (let value = 0; value <= variable.most; value += 1) visit([...values, value]);
      return;
    }
    const worth = worthOf(program, values);
    if (worth > best.worth + ROUNDING && isAllowed(program, values)) best = { worth, values };
  };
  visit([]);
  return best.values;
}

/** The plan that closes most, of those with a whole number of people in every seat. */
export function bestPlan(task: PlanningTask): TrainingPlan {
  return planOf(task, triedValues(planningProgram(task)));
}

/** Among the plans that close as much as the best the one with the fewest hours. */
export function cheapestPlan(task: PlanningTask): TrainingPlan {
  const program = planningProgram(task);
  const best = worthOf(program, triedValues(program));
  return planOf(task, triedValues(cheapestAsGood(program, best, planningCosts(task))));
}
