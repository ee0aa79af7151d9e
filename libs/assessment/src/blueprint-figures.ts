import { standingAt, type CompetenceId } from '@qabilet/framework';
import type { ItemId } from '@qabilet/item-bank';
import type { EngineStop } from './next-question';
import type { SimulatedSitting } from './simulate-sitting';
import type { Target, TestPlan } from './test-plan';

/** What a test does for one competence of the role. */
export interface CompetenceFigures {
  readonly competence: CompetenceId;
  /** Operational items that the language of the test has. */
  readonly items: number;
  readonly meanQuestions: number;
  /** Logits, as all errors here. */
  readonly meanStandardError: number;
  readonly rootMeanSquareError: number;
  readonly bias: number;
  /** Share of people whose target the test decided. */
  readonly decided: number;
  /** Of those, the share for whom it decided rightly; absent where it decided for nobody. */
  readonly decidedRightly?: number;
  /** Share of people whose most likely level is their true one. */
  readonly levelAccuracy: number;
}

export interface ItemExposure {
  readonly itemId: ItemId;
  /** Share of people who met it. */
  readonly rate: number;
}

/** What a test would do, from simulated people. */
export interface BlueprintFigures {
  readonly people: number;
  readonly meanQuestions: number;
  /** People by number of questions, pilot questions included, from 0 on. */
  readonly lengths: readonly number[];
  readonly meanSeconds: number;
  /** Nine in ten people need no more. */
  readonly longSeconds: number;
  readonly endings: Readonly<Record<EngineStop, number>>;
  readonly competences: readonly CompetenceFigures[];
  /** Operational items that could be asked, most often met first. */
  readonly exposures: readonly ItemExposure[];
  /** Mean share of questions that two people have in common. Chen, Ankenmann & Spray (2003), JEM 40. */
  readonly overlap?: number;
}

const LONG = 0.9;

/** Sums a simulation up. */
export function figuresOf(
  plan: TestPlan,
  { targets, language }: { readonly targets: readonly Target[]; readonly language: string },
  sittings: readonly SimulatedSitting[],
): BlueprintFigures {
  const people = sittings.length;
  const counts = sittings.map(({ answers }) => answers.length);
  const seconds = sittings.map((sitting) => sitting.seconds).sort((one, other) => one - other);
  const exposures = exposuresOf(plan, { targets, language }, sittings);
  const overlap = overlapOf(exposures, sittings);
  return {
    people,
    meanQuestions: meanOf(counts),
    lengths: Array.from(
      { length: Math.max(0, ...counts) + 1 },
      (_, n) => counts.filter((count) => count === n).length,
    ),
    meanSeconds: meanOf(seconds),
    longSeconds: seconds[Math.max(0, Math.ceil(LONG * people) - 1)] ?? 0,
    endings: endingsOf(sittings),
    competences: targets.map((_, index) => competenceFigures(plan, { targets, language, index }, sittings)),
    exposures,
    ...(overlap === undefined ? {} : { overlap }),
  };
}

function endingsOf(sittings: readonly SimulatedSitting[]): Record<EngineStop, number> {
  const share = (reason: EngineStop) => meanOf(sittings.map(({ ending }) => Number(ending === reason)));
  return {
    decided: share('decided'),
    precise: share('precise'),
    'item-limit': share('item-limit'),
    'time-limit': share('time-limit'),
    'no-items': share('no-items'),
  };
}

interface Asked {
  readonly targets: readonly Target[];
  readonly language: string;
}

function competenceFigures(
  plan: TestPlan,
  { targets, language, index }: Asked & { readonly index: number },
  sittings: readonly SimulatedSitting[],
): CompetenceFigures {
  const target = targets[index];
  const dimension = (target && plan.dimensionOf.get(target.competence)) ?? -1;
  const competence = plan.competences[dimension];
  if (!target || !competence) throw new RangeError('The plan does not have a competence of the role.');
  const { cuts } = competence;
  const people = sittings.map(({ abilities, estimate, answers, decided }) => {
    const ability = abilities[dimension] ?? 0;
    const mode = estimate.mode[dimension] ?? 0;
    return {
      error: mode - ability,
      standardError: estimate.standardError[dimension] ?? 0,
      questions: answers.filter(({ itemId, pilot }) => !pilot && dimensionOfItem(plan, itemId) === dimension)
        .length,
      isDecided: decided[index] === true,
      isLevelRight: standingAt(mode, cuts) === standingAt(ability, cuts),
      isDecisionRight: standingAt(mode, cuts) >= target.level === standingAt(ability, cuts) >= target.level,
    };
  });
  const judged = people.filter(({ isDecided }) => isDecided);
  return {
    competence: target.competence,
    items: plan.items.filter((item) => item.competence === target.competence && isOperational(item, language))
      .length,
    meanQuestions: meanOf(people.map(({ questions }) => questions)),
    meanStandardError: meanOf(people.map(({ standardError }) => standardError)),
    rootMeanSquareError: Math.sqrt(meanOf(people.map(({ error }) => error * error))),
    bias: meanOf(people.map(({ error }) => error)),
    decided: meanOf(people.map(({ isDecided }) => Number(isDecided))),
    ...(judged.length > 0
      ? { decidedRightly: meanOf(judged.map(({ isDecisionRight }) => Number(isDecisionRight))) }
      : {}),
    levelAccuracy: meanOf(people.map(({ isLevelRight }) => Number(isLevelRight))),
  };
}

function exposuresOf(
  plan: TestPlan,
  { targets, language }: Asked,
  sittings: readonly SimulatedSitting[],
): ItemExposure[] {
  const met = new Map<ItemId, number>();
  for (const { answers } of sittings) {
    for (const { itemId, pilot } of answers) if (!pilot) met.set(itemId, (met.get(itemId) ?? 0) + 1);
  }
  const wanted = new Set(targets.map(({ competence }) => competence));
  return plan.items
    .filter((item) => wanted.has(item.competence) && isOperational(item, language))
    .map(({ id }) => ({ itemId: id, rate: (met.get(id) ?? 0) / Math.max(1, sittings.length) }))
    .sort((one, other) => other.rate - one.rate || (one.itemId < other.itemId ? -1 : 1));
}

/** Over all pairs of people, from the exposure of the items alone; undefined below two people. */
function overlapOf(
  exposures: readonly ItemExposure[],
  sittings: readonly SimulatedSitting[],
): number | undefined {
  const people = sittings.length;
  const length = exposures.reduce((sum, { rate }) => sum + rate, 0);
  if (people < 2 || length === 0) return undefined;
  const squares = exposures.reduce((sum, { rate }) => sum + rate * rate, 0);
  return ((people * squares) / length - 1) / (people - 1);
}

function isOperational({ status, languages }: TestPlan['items'][number], language: string): boolean {
  return status === 'operational' && languages.some((each) => each === language);
}

function dimensionOfItem({ indexOf, bank }: TestPlan, itemId: ItemId): number | undefined {
  return bank.dimension[indexOf.get(itemId) ?? -1];
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
