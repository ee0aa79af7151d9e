import type { Language } from '@qabilet/kernel';
import type { Sitting } from './sitting';
import { placeOf, type Target, type TestPlan } from './test-plan';

/** Which items may come next, and how many each competence has had. */
export interface Eligibility {
  /** 1 where an operational item of a target may be asked now. */
  readonly askable: Uint8Array;
  /** Whether any may, by dimension. */
  readonly open: readonly boolean[];
  /** Indices of the pilot items that may be tried out now. */
  readonly pilots: readonly number[];
  /** Scored questions so far, by dimension. */
  readonly asked: readonly number[];
}

/** Looks at the items of the targets alone: it is asked for before every question. */
export function eligibilityOf(plan: TestPlan, sitting: Sitting): Eligibility {
  const asked = askedByDimension(plan, sitting);
  const barred = barredItems(plan, sitting);
  const isTarget = plan.competences.map(() => false);
  const open = plan.competences.map(() => false);
  const askable = new Uint8Array(plan.items.length);
  for (const { competence } of sitting.targets) {
    const dimension = plan.dimensionOf.get(competence) ?? -1;
    isTarget[dimension] = true;
    if (!hasRoom(plan, asked, dimension)) continue;
    for (const index of operationalItems(plan, sitting, dimension)) {
      if (barred[index] === 1) continue;
      askable[index] = 1;
      open[dimension] = true;
    }
  }
  const offered = plan.offered.get(sitting.language)?.pilots ?? [];
  const isFree = (index: number): boolean =>
    barred[index] !== 1 && isTarget[plan.bank.dimension[index] ?? -1] === true;
  return { askable, open, pilots: offered.filter(isFree), asked };
}

function operationalItems(
  { offered }: TestPlan,
  { language }: Sitting,
  dimension: number,
): readonly number[] {
  return offered.get(language)?.operational[dimension] ?? [];
}

function hasRoom({ rules }: TestPlan, asked: readonly number[], dimension: number): boolean {
  return (asked[dimension] ?? 0) < rules.maxPerCompetence;
}

function askedByDimension(plan: TestPlan, { answers }: Sitting): number[] {
  const asked = plan.competences.map(() => 0);
  for (const { itemId, pilot } of answers) {
    const place = placeOf(plan, itemId);
    if (place && !pilot) asked[place.dimension] = (asked[place.dimension] ?? 0) + 1;
  }
  return asked;
}

/** Answered, an enemy of something answered, or seen in an earlier attempt where those are excluded. */
function barredItems(plan: TestPlan, { answers, seenBefore }: Sitting): Uint8Array {
  const barred = new Uint8Array(plan.items.length);
  for (const { itemId } of answers) {
    const index = plan.indexOf.get(itemId);
    if (index === undefined) continue;
    barred[index] = 1;
    for (const enemy of plan.enemiesOf[index] ?? []) barred[enemy] = 1;
  }
  if (plan.rules.seenItemWeight > 0) return barred;
  for (const id of seenBefore) {
    const index = plan.indexOf.get(id);
    if (index !== undefined) barred[index] = 1;
  }
  return barred;
}

/**
 * The items to choose from while competences lack their minimum: those of the competences that have had the fewest
 * questions, so that a test cut short by its limits has still looked everywhere. Undefined once all have theirs.
 */
export function firstNeeds(
  plan: TestPlan,
  sitting: Sitting,
  eligibility: Eligibility,
): Uint8Array | undefined {
  const { askable, open, asked } = eligibility;
  const lacking = sitting.targets
    .map(({ competence }) => plan.dimensionOf.get(competence) ?? -1)
    .filter((dimension) => open[dimension] === true && (asked[dimension] ?? 0) < plan.rules.minPerCompetence);
  if (lacking.length === 0) return undefined;
  const fewest = Math.min(...lacking.map((dimension) => asked[dimension] ?? 0));
  const needed = new Uint8Array(askable.length);
  for (const dimension of lacking) {
    if (asked[dimension] !== fewest) continue;
    for (const index of operationalItems(plan, sitting, dimension)) needed[index] = askable[index] ?? 0;
  }
  return needed;
}

/**
 * Languages in which the test can be had: those in which each target gets its minimum, or as much of it as the whole
 * bank could give.
 */
export function languagesFor(plan: TestPlan, targets: readonly Target[]): Language[] {
  const operational = plan.items.filter(({ status }) => status === 'operational');
  const languages = [...new Set(operational.flatMap((item) => item.languages))].sort();
  return languages.filter((language) =>
    targets.every(({ competence }) => {
      const own = operational.filter((item) => item.competence === competence);
      const needed = Math.min(plan.rules.minPerCompetence, own.length);
      return own.filter((item) => item.languages.includes(language)).length >= needed;
    }),
  );
}
