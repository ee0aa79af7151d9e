import { cutScores, MalformedCutScores } from '@qabilet/framework';
import { DomainError, type Fault, type Language } from '@qabilet/kernel';
import { cholesky, compileBank, compoundSymmetric, faultOf } from '@qabilet/psychometrics';
import { checkRules } from './blueprint';
import type { OfferedItems, PlanItem, PlanSource, TestPlan } from './test-plan';

export class UnusablePlan extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'assessment.unusable-plan';

  constructor(override readonly faults: readonly Fault[]) {
    super(
      `No test can be made from this release: ${faults.map(({ at, message }) => `${at}: ${message}`).join('; ')}`,
    );
  }
}

/** How strongly digital competences go together until a calibration has estimated it. */
export const DEFAULT_CORRELATION = 0.75;

/** Unit variances and one correlation: the prior before a calibration. */
export function defaultCovariance(dimensions: number, correlation = DEFAULT_CORRELATION): number[][] {
  const flat = compoundSymmetric(dimensions, correlation);
  return Array.from({ length: dimensions }, (_, row) =>
    Array.from(flat.subarray(row * dimensions, (row + 1) * dimensions)),
  );
}

/** Checks the source and lays it out for the engine. Throws `UnusablePlan` or `InvalidBlueprint`. */
export function compilePlan(source: PlanSource): TestPlan {
  checkRules(source.rules);
  const { releases, rules, competences } = source;
  const faults = [...competenceFaults(source), ...covarianceFaults(source), ...itemFaults(source)];
  if (faults.length > 0) throw new UnusablePlan(faults);

  const dimensionOf = new Map(competences.map(({ id }, dimension) => [id, dimension]));
  const offered = rules.reviewedOnly ? source.items.map(withoutDrafts) : source.items;
  const items = [...offered].sort((left, right) => (left.id < right.id ? -1 : 1));
  const indexOf = new Map(items.map(({ id }, index) => [id, index]));
  return {
    releases,
    rules,
    competences,
    dimensionOf,
    priorCovariance: Float64Array.from(source.covariance.flat()),
    items,
    indexOf,
    bank: compileBank(items.map((item) => ({ ...item, dimension: dimensionOf.get(item.competence) ?? 0 }))),
    enemiesOf: enemiesOf(items, indexOf),
    offered: offeredBy(items, competences),
  };
}

function offeredBy(
  items: readonly PlanItem[],
  competences: PlanSource['competences'],
): Map<Language, OfferedItems> {
  const languages = new Set(items.flatMap((item) => item.languages));
  return new Map([...languages].map((language) => [language, offeredIn(language, items, competences)]));
}

function offeredIn(
  language: Language,
  items: readonly PlanItem[],
  competences: PlanSource['competences'],
): OfferedItems {
  const indicesOf = (isMeant: (item: PlanItem) => boolean): number[] =>
    items.flatMap((item, index) => (item.languages.includes(language) && isMeant(item) ? [index] : []));
  return {
    operational: competences.map(({ id }) =>
      indicesOf(({ status, competence }) => status === 'operational' && competence === id),
    ),
    pilots: indicesOf(({ status }) => status === 'pilot'),
  };
}

function withoutDrafts(item: PlanItem): PlanItem {
  return { ...item, languages: item.languages.filter((language) => !item.drafted.includes(language)) };
}

function competenceFaults({ competences }: PlanSource): Fault[] {
  if (competences.length === 0) return [{ at: 'competences', message: 'there are none' }];
  const seen = new Set<string>();
  return competences.flatMap(({ id, cuts }) => {
    const faults = [...(seen.has(id) ? ['is named twice'] : []), ...malformedCuts(cuts)];
    seen.add(id);
    return faults.map((message) => ({ at: `competence ${id}`, message }));
  });
}

function malformedCuts(cuts: readonly number[]): string[] {
  try {
    cutScores(cuts);
    return [];
  } catch (refusal) {
    if (refusal instanceof MalformedCutScores) return [refusal.message];
    throw refusal;
  }
}

function covarianceFaults({ competences, covariance }: PlanSource): Fault[] {
  const n = competences.length;
  const at = 'covariance';
  if (covariance.length !== n || covariance.some((row) => row.length !== n)) {
    return [{ at, message: `must be ${n} by ${n}, one row a competence` }];
  }
  if (covariance.some((row, i) => row.some((value, j) => value !== covariance[j]?.[i]))) {
    return [{ at, message: 'must be symmetric' }];
  }
  return cholesky(Float64Array.from(covariance.flat()), n)
    ? []
    : [{ at, message: 'must be positive definite' }];
}

function itemFaults({ competences, items }: PlanSource): Fault[] {
  const known = new Set(competences.map(({ id }) => id));
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const faults: string[] = [];
    if (seen.has(item.id)) faults.push('is named twice');
    if (!known.has(item.competence)) faults.push(`there is no competence ${item.competence}`);
    if (!(item.seconds > 0 && Number.isFinite(item.seconds))) faults.push('needs its expected seconds');
    if (item.languages.length === 0) faults.push('exists in no language');
    const fault = faultOf(item.parameters);
    if (fault) faults.push(fault);
    seen.add(item.id);
    return faults.map((message) => ({ at: `item ${item.id}`, message }));
  });
}

/** Enmity is mutual whoever declares it; enemies outside the plan do no harm. */
function enemiesOf(items: readonly PlanItem[], indexOf: TestPlan['indexOf']): number[][] {
  const enemies = items.map(() => new Set<number>());
  items.forEach((item, index) => {
    for (const id of item.enemies) {
      const other = indexOf.get(id);
      if (other === undefined || other === index) continue;
      enemies[index]?.add(other);
      enemies[other]?.add(index);
    }
  });
  return enemies.map((set) => [...set]);
}
