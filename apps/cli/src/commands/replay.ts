import { compileBank, runAdaptiveTest, type CompiledBank } from '@qabilet/psychometrics';
import { ESTIMATES, SELECTION_RULES, stoppingFrom } from '../analysis/adaptive-options';
import { analysisCommand } from '../analysis/analysis-command';
import {
  answersOf,
  readBankResponses,
  refuseSeveralDimensions,
  type BankResponses,
} from '../analysis/bank-responses';
import { gridFrom } from '../analysis/grid';
import { writeWhole } from '../analysis/output-file';
import { Progress } from '../analysis/progress';
import { personName } from '../analysis/response-file';
import { tracesText, type Trace } from '../analysis/trace';

/** Runs an adaptive test over answers that are already there: what would have been asked, and what it would have found. */
export const replayCommand = analysisCommand({
  name: 'replay',
  usage: [
    `--bank bank.csv --responses strings.csv --select ${SELECTION_RULES.join('|')} --estimate ${ESTIMATES.join('|')}`,
    `[--grid lo,hi,n] --length n | --se x [--ignore columns] [--out trace.csv] [--json]`,
  ].join(' '),
  options: {
    bank: 'text',
    responses: 'text',
    select: 'text',
    estimate: 'text',
    grid: 'text',
    length: 'text',
    se: 'text',
    ignore: 'text',
    out: 'text',
  },
  run: async (options) => {
    const select = options.oneOf('select', SELECTION_RULES);
    const estimate = options.oneOf('estimate', ESTIMATES);
    const quadrature = gridFrom(options.text('grid'));
    const files = await readBankResponses(options);
    refuseSeveralDimensions(files.items, 'replay');
    const { length, se } = stoppingFrom(options, files.items.length);

    const whole = compile(
      files,
      files.items.map((_, column) => column),
    );
    const { persons } = files.responses.table;
    const progress = new Progress();
    const traces = Array.from({ length: persons }, (_, person): Trace => {
      progress.show(() => `replayed ${person} of ${persons}`);
      const answers = answersOf(files, person);
      const columns = answers.map(({ column }) => column);
      const bank = answers.length === files.items.length ? whole : compile(files, columns);
      const steps = runAdaptiveTest({
        bank,
        select,
        estimate,
        quadrature,
        maximumItems: length,
        ...(se === undefined ? {} : { standardError: se }),
        answer: (index) => answers[index]?.category ?? 0,
      });
      return {
        id: personName(files.responses, person),
        items: steps.map(({ index }) => bank.ids[index] as string),
        responses: steps.map(({ category }) => category),
        theta: steps.map(({ ability }) => ability),
        se: steps.map(({ standardError }) => standardError),
      };
    });
    progress.clear();

    const text = tracesText(traces);
    const out = options.text('out');
    if (out !== undefined) await writeWhole(out, text);
    return {
      json: { select, estimate, persons: traces },
      text: () => (out === undefined ? text : `${persons} tests replayed; the traces are in ${out}.`),
    };
  },
});

/** The items of some columns, in their order: only what a person answered can be asked again. */
function compile({ items }: BankResponses, columns: readonly number[]): CompiledBank {
  return compileBank(
    columns.flatMap((column) => {
      const item = items[column];
      return item ? [{ id: item.id, dimension: 0, parameters: item.parameters, seconds: item.seconds }] : [];
    }),
  );
}
