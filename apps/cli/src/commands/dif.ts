import type { CalibrationModel, FairnessData } from '@qabilet/psychometrics';
import { analysisCommand } from '../analysis/analysis-command';
import { readBankResponses } from '../analysis/bank-responses';
import { CALIBRATION_MODELS, planItems } from '../analysis/calibration-items';
import { checkCategories, checkCategoriesByGroup } from '../analysis/category-check';
import { abilityBands, hasGaps } from '../analysis/dif-matching';
import {
  findByLikelihoodRatio,
  findByLogistic,
  findByMantelHaenszel,
  type DifFinding,
  type DifRules,
} from '../analysis/dif-tests';
import { groupCodes, type GroupCodes } from '../analysis/group-codes';
import type { Options } from '../analysis/options';
import { note } from '../analysis/progress';
import { readResponses, type Responses } from '../analysis/response-file';
import { textTable } from '../analysis/text-table';
import { UsageError } from '../usage-error';

const METHODS = ['mh', 'logistic', 'lr'] as const;
const DEFAULT_ROUNDS = 10;
const DEFAULT_ALPHA = 0.05;
/** Fewer people than this in a group find only the largest differences. */
const FEW_PEOPLE = 200;

/** Finds items that work differently in groups of equal ability. */
export const difCommand = analysisCommand({
  name: 'dif',
  usage: [
    `--responses R.csv[.gz] --group column [--reference name] [--method ${METHODS.join(',')}]`,
    `[--purify] [--flag size|significance] [--alpha 0.05] [--bank bank.csv]`,
    `[--model ${CALIBRATION_MODELS.join('|')}] [--ignore columns] [--json]`,
  ].join(' '),
  options: {
    responses: 'text',
    group: 'text',
    reference: 'text',
    method: 'text',
    purify: 'flag',
    flag: 'text',
    alpha: 'text',
    bank: 'text',
    model: 'text',
    ignore: 'text',
  },
  run: async (options) => {
    const group = options.required('group');
    const rules: DifRules = {
      alpha: options.number('alpha', { above: 0, to: 1 }) ?? DEFAULT_ALPHA,
      flagBy: options.oneOf('flag', ['size', 'significance'], 'size'),
      rounds: options.has('purify') ? DEFAULT_ROUNDS : 0,
    };
    const { responses, matching } = await readMatched(options, group);
    const groups = groupCodes(responses.groups ?? [], options.text('reference'));
    if (groups.names.length < 2)
      throw new UsageError(`Column ${group} has one group, "${groups.names[0]}"; DIF needs two.`);
    const sizes = groups.names.map((_, code) => groups.codes.filter((own) => own === code).length);
    warn(responses, { groups, sizes, isMatched: matching !== undefined });

    const data: FairnessData = {
      table: responses.table,
      group: groups.codes,
      groups: groups.names.length,
      ...(matching ? { matching } : {}),
    };
    const findings: DifFinding[] = [];
    for (const method of methodsFrom(options, responses)) {
      if (method === 'mh') findings.push(findByMantelHaenszel(data, groups, rules));
      if (method === 'logistic') findings.push(findByLogistic(data, rules));
      if (method === 'lr')
        findings.push(findByLikelihoodRatio(data, await modelled(options, responses, groups), rules));
    }
    return {
      json: {
        groups: groups.names.map((name, code) => ({ name, people: sizes[code] })),
        reference: groups.names[0],
        matching: matching ? 'ability' : 'raw score',
        methods: findings.map((finding) => findingJson(finding, responses.items)),
      },
      text: () => findings.map((finding) => findingText(finding, responses.items)).join('\n\n'),
    };
  },
});

/** With a bank people are matched on ability, without on the raw score. */
async function readMatched(
  options: Options,
  group: string,
): Promise<{ responses: Responses; matching?: Float64Array }> {
  if (options.has('bank')) {
    const files = await readBankResponses(options, group);
    return { responses: files.responses, matching: abilityBands(files) };
  }
  return {
    responses: await readResponses(options.required('responses'), { group, ignore: options.list('ignore') }),
  };
}

/** Right-or-wrong items by Mantel-Haenszel and logistic regression, others by likelihood ratio. */
function methodsFrom(options: Options, { table }: Responses): (typeof METHODS)[number][] {
  const hasSteps = table.categories.some((category) => category > 1);
  if (!options.has('method')) return options.has('model') || hasSteps ? ['lr'] : ['mh', 'logistic'];
  return options.list('method').map((name) => {
    const method = METHODS.find((known) => known === name);
    if (!method) throw new UsageError(`--method is one or more of ${METHODS.join(', ')}, not "${name}".`);
    if (hasSteps && method !== 'lr')
      throw new UsageError(`--method ${method} takes items of two categories; use lr for items with more.`);
    return method;
  });
}

async function modelled(options: Options, responses: Responses, groups: GroupCodes) {
  const model: CalibrationModel = options.oneOf('model', CALIBRATION_MODELS);
  const items = await planItems(responses.items, { model });
  checkCategories(options.required('responses'), responses, items);
  checkCategoriesByGroup(options.required('responses'), responses, groups);
  return items;
}

function warn(
  { table, unused }: Responses,
  about: { readonly groups: GroupCodes; readonly sizes: readonly number[]; readonly isMatched: boolean },
): void {
  if (unused.length > 0) note(`not taken as items: ${unused.join(', ')}.`);
  const small = about.groups.names.filter((_, code) => (about.sizes[code] ?? 0) < FEW_PEOPLE);
  if (small.length > 0)
    note(`fewer than ${FEW_PEOPLE} people in ${small.join(', ')}: only large differences show.`);
  if (!about.isMatched && hasGaps(table.categories))
    note(
      'people saw different items, so raw scores do not compare: give --bank to match on ability, or --method lr.',
    );
}

function findingJson({ method, items, flagged, rounds, settled }: DifFinding, ids: readonly string[]) {
  return {
    method,
    flagged: flagged.map((j) => ids[j]),
    rounds,
    settled,
    items: items.map((item, j) => ({ id: ids[j], ...(item as object), flagged: flagged.includes(j) })),
  };
}

function findingText({ method, header, rows, flagged, rounds }: DifFinding, ids: readonly string[]): string {
  const names = flagged.map((j) => ids[j]).join(', ') || 'none';
  const table = rows.map((row, j) => [ids[j], ...row, flagged.includes(j) ? '*' : '']);
  return [
    `${method}${rounds > 0 ? `, purified in ${rounds} rounds` : ''}: ${names}`,
    textTable(['item', ...header, ''], table),
  ].join('\n');
}
