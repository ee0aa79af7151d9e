/** Test files that failed are run once more, alone, and named when they pass: a test that wavers is to be mended, and hides nothing. */

/** The paths of the files in which something failed. */
export function failedFiles(report) {
  return report.testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
}

/** One line for each file that failed beside the others and passed alone. */
export function unsteadyIn(first, second) {
  const passed = new Set(
    second.testResults.filter(({ status }) => status === 'passed').map(({ name }) => name),
  );
  return failedFiles(first)
    .filter((name) => passed.has(name))
    .map((name) => `UNSTEADY: ${name} failed beside the other tests and passed alone`);
}

/** Of each file the newer result: a file that the second run does not name keeps its failure. */
export function lastOf(first, second) {
  const newer = new Map(second.testResults.map((result) => [result.name, result]));
  return first.testResults.map((result) => newer.get(result.name) ?? result);
}
