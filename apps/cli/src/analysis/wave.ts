import {
  estimateLatentGroup,
  trapezoid,
  type Answer,
  type LatentGroup,
  type Measured,
} from '@qabilet/psychometrics';
import { UsageError } from '../usage-error';
import { answersOf, readBankAndResponses, refuseSeveralDimensions } from './bank-responses';
import type { Options } from './options';
import { personName } from './response-file';
import { readScores } from './score-file';
import { scorerFor } from './scoring';

/** People at one time: scores that were given, or answers and the scores they make. */
export interface Wave {
  readonly scores: ReadonlyMap<string, Measured>;
  /** Known where the file holds answers. */
  readonly answers?: ReadonlyMap<string, readonly Answer[]>;
}

/** Reads a file of scores or, with a bank, of answers, which are scored by Warm's estimate. */
export async function readWave(options: Options, name: 'before' | 'after'): Promise<Wave> {
  const path = options.required(name);
  if (!options.has('bank')) return { scores: await readScores(path, options.text('dimension')) };
  const bank = (name === 'after' ? options.text('bank-after') : undefined) ?? options.required('bank');
  const files = await readBankAndResponses({ bank, responses: path });
  refuseSeveralDimensions(files.items, 'change with --bank');
  if (!files.responses.ids) throw new UsageError(`${path} has no id column to know people by.`);

  const score = scorerFor({ items: files.items, method: 'wle', quadrature: trapezoid() });
  const scores = new Map<string, Measured>();
  const answers = new Map<string, readonly Answer[]>();
  for (let person = 0; person < files.responses.table.persons; person++) {
    const id = personName(files.responses, person);
    if (answers.has(id)) throw new UsageError(`${path}: person ${id} is there twice.`);
    const given = answersOf(files, person);
    answers.set(id, given);
    const [found] = score(given);
    if (found && Number.isFinite(found.theta))
      scores.set(id, { ability: found.theta, standardError: found.se });
  }
  return { scores, answers };
}

/** The ability distribution of the people named, where their answers are known: no mean of single scores, which err. */
export function latentGroupOf({ answers }: Wave, ids: readonly string[]): LatentGroup | undefined {
  return answers && estimateLatentGroup(ids.map((id) => answers.get(id) ?? []));
}
