import type { CompetenceLabel, SelfStatement } from '@qabilet/api-client';

/** The statements of one competence: what one page asks. */
export interface SelfPart {
  readonly competence: CompetenceLabel;
  readonly statements: readonly SelfStatement[];
}

/** Statements by competence, both in the order in which they came. */
export function partsOf(statements: readonly SelfStatement[]): readonly SelfPart[] {
  const codes = [...new Set(statements.map((one) => one.competence.code))];
  return codes.flatMap((code) => {
    const own = statements.filter((one) => one.competence.code === code);
    const [first] = own;
    return first ? [{ competence: first.competence, statements: own }] : [];
  });
}

/** Where to go on: the first part with something left, counted from 1; `undefined` when nothing is. */
export function firstOpenPart(parts: readonly SelfPart[]): number | undefined {
  const index = parts.findIndex((part) => part.statements.some((one) => one.step === undefined));
  return index === -1 ? undefined : index + 1;
}
