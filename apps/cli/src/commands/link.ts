import {
  covarianceFromErrors,
  LINK_METHODS,
  linkItem,
  linkScales,
  type Anchor,
  type AnchorCovariances,
  type LinkMethod,
} from '@qabilet/psychometrics';
import { analysisCommand } from '../analysis/analysis-command';
import { bankText, readBank, type BankRow } from '../analysis/bank-file';
import { readCovariance } from '../analysis/covariance-file';
import type { Options } from '../analysis/options';
import { writeWhole } from '../analysis/output-file';
import { note } from '../analysis/progress';
import { textTable } from '../analysis/text-table';
import { UsageError } from '../usage-error';

const METHODS = Object.keys(LINK_METHODS) as LinkMethod[];

/** Finds the line that brings one bank's scale onto another's, from the items that both have. */
export const linkCommand = analysisCommand({
  name: 'link',
  usage: `--from new.csv --to old.csv [--anchors ids] [--method ${METHODS.join('|')}] [--from-covariance matrix.csv --to-covariance matrix.csv] [--out linked.csv] [--json]`,
  options: {
    from: 'text',
    to: 'text',
    anchors: 'text',
    method: 'text',
    'from-covariance': 'text',
    'to-covariance': 'text',
    out: 'text',
  },
  run: async (options) => {
    const method = options.oneOf('method', METHODS, 'robust');
    const from = await readBank(options.required('from'));
    const to = await readBank(options.required('to'));
    const anchors = anchorsOf(from, to, options.has('anchors') ? options.list('anchors') : undefined);
    const joint = await jointCovariances(options, anchors);
    const link = linkScales(anchors, method, joint ?? covariancesOf(anchors, { from, to }));
    const methods = METHODS.map((name) => ({ name, ...LINK_METHODS[name](anchors) }));
    const moved = link.drift.filter(({ isFlagged }) => isFlagged);
    if (moved.length > 0)
      note(
        `anchors that moved by more than the rest: ${moved.map(({ id }) => id).join(', ')}; look for leaks or changes.`,
      );

    const out = options.text('out');
    if (out !== undefined)
      await writeWhole(
        out,
        bankText(
          from.map((row) => ({ ...row, parameters: linkItem(row.parameters, link), extra: row.attributes })),
        ),
      );
    const { slope, intercept, slopeError, interceptError, errors, drift } = link;
    return {
      json: {
        method,
        A: slope,
        B: intercept,
        seA: slopeError,
        seB: interceptError,
        errors,
        anchors: drift.map(({ id, difference, isFlagged }) => ({ id, difference, flagged: isFlagged })),
        methods: Object.fromEntries(methods.map(({ name, slope: A, intercept: B }) => [name, { A, B }])),
      },
      text: () =>
        [
          `theta(to) = ${slope.toFixed(6)} theta(from) ${intercept < 0 ? '-' : '+'} ${Math.abs(intercept).toFixed(6)}, ${method}, ${anchors.length} anchors`,
          `standard errors ${errors}: A ${slopeError.toFixed(4)}, B ${interceptError.toFixed(4)}`,
          '',
          textTable(
            ['method', 'A', 'B'],
            methods.map((one) => [one.name, one.slope, one.intercept]),
          ),
          '',
          textTable(
            ['anchor', 'difference', 'moved'],
            drift.map(({ id, difference, isFlagged }) => [id, difference, isFlagged ? 'yes' : '']),
          ),
          ...(out === undefined ? [] : ['', `The bank on the other scale is in ${out}.`]),
        ].join('\n'),
    };
  },
});

/** As `calibrate` writes them: the anchors of a scale share the sampling of its people. */
async function jointCovariances(
  options: Options,
  anchors: readonly Anchor[],
): Promise<AnchorCovariances | undefined> {
  const [from, to] = [options.text('from-covariance'), options.text('to-covariance')];
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined || to === undefined)
    throw new UsageError('--from-covariance and --to-covariance go together: both scales have errors.');
  const on = (scale: 'old' | 'new') =>
    anchors.map((anchor) => ({ id: anchor.id, parameters: anchor[scale] }));
  return { old: await readCovariance(to, on('old')), new: await readCovariance(from, on('new')) };
}

/** How the anchors' parameters err, where both banks say so of all of them, taken one by one. */
function covariancesOf(
  anchors: readonly Anchor[],
  { from, to }: { readonly from: readonly BankRow[]; readonly to: readonly BankRow[] },
): AnchorCovariances | undefined {
  const errorsIn = (bank: readonly BankRow[]) => {
    const byId = new Map(bank.map(({ id, errors }) => [id, errors]));
    return anchors.map(({ id }) => byId.get(id));
  };
  const [before, now] = [errorsIn(to), errorsIn(from)];
  if ([...before, ...now].some((errors) => errors === undefined)) return undefined;
  return {
    old: covarianceFromErrors(
      anchors.map((anchor) => anchor.old),
      before,
    ),
    new: covarianceFromErrors(
      anchors.map((anchor) => anchor.new),
      now,
    ),
  };
}

/** The anchors named, or every item that both banks have under one id. */
function anchorsOf(
  from: readonly BankRow[],
  to: readonly BankRow[],
  named: readonly string[] | undefined,
): Anchor[] {
  const fresh = new Map(from.map((row) => [row.id, row]));
  const old = new Map(to.map((row) => [row.id, row]));
  return (named ?? [...fresh.keys()].filter((id) => old.has(id))).map((id): Anchor => {
    const [left, right] = [fresh.get(id), old.get(id)];
    if (!left || !right) throw new UsageError(`--anchors: ${left ? '--to' : '--from'} has no item "${id}".`);
    if (left.parameters.model !== right.parameters.model)
      throw new UsageError(
        `Anchor ${id} is ${left.parameters.model} in --from and ${right.parameters.model} in --to.`,
      );
    return { id, old: right.parameters, new: left.parameters };
  });
}
