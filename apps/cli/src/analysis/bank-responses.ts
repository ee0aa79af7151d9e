import { NOT_GIVEN, type Answer, type ItemParameters } from '@qabilet/psychometrics';
import { UsageError } from '../usage-error';
import { readBank, type BankRow } from './bank-file';
import { checkAgainstBank } from './category-check';
import type { Options } from './options';
import { note } from './progress';
import type { ColumnChoice } from './response-columns';
import { readResponses, type Responses } from './response-file';

/** Answers to items of a bank; `items[j]` is the item of column j. */
export interface BankResponses {
  readonly responses: Responses;
  readonly items: readonly BankRow[];
}

/** Reads `--bank` and `--responses`. */
export function readBankResponses(options: Options, group?: string): Promise<BankResponses> {
  return readBankAndResponses(
    { bank: options.required('bank'), responses: options.required('responses') },
    { ignore: options.list('ignore'), ...(group === undefined ? {} : { group }) },
  );
}

/** Columns that the bank does not know are told and not used. */
export async function readBankAndResponses(
  files: { readonly bank: string; readonly responses: string },
  choice: Omit<ColumnChoice, 'known'> = {},
): Promise<BankResponses> {
  const bank = new Map((await readBank(files.bank)).map((row) => [row.id, row]));
  const responses = await readResponses(files.responses, { ...choice, known: new Set(bank.keys()) });
  const items = responses.items.map((id) => bank.get(id)).filter((row) => row !== undefined);
  checkAgainstBank(files.responses, responses, parametersOf(items));
  if (responses.unused.length > 0) note(`not in the bank: ${responses.unused.join(', ')}.`);
  return { responses, items };
}

export function parametersOf(items: readonly BankRow[]): ItemParameters[] {
  return items.map(({ parameters }) => parameters);
}

/** What one person answered, with the column of each answer. */
export function answersOf({ responses: { table }, items }: BankResponses, person: number): ColumnAnswer[] {
  return items.flatMap(({ parameters }, column) => {
    const category = table.categories[person * table.items + column] as number;
    return category === NOT_GIVEN ? [] : [{ column, item: parameters, category }];
  });
}

export interface ColumnAnswer extends Answer {
  readonly column: number;
}

/** Names of the abilities that items measure, in the order of the bank, and each item's index among them. */
export function dimensionsOf(items: readonly BankRow[]): {
  readonly names: string[];
  readonly of: Int32Array;
} {
  const names = [...new Set(items.map(({ dimension }) => dimension))];
  return { names, of: Int32Array.from(items, ({ dimension }) => names.indexOf(dimension)) };
}

/** The one ability that a command works on; a bank of several is refused. */
export function refuseSeveralDimensions(items: readonly BankRow[], command: string): void {
  const { names } = dimensionsOf(items);
  if (names.length > 1)
    throw new UsageError(
      `${command} works on one ability; the bank has ${names.length}: ${names.join(', ')}.`,
    );
}
