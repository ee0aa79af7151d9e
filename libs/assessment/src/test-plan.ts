import type { CompetenceId, CutScores, RoleRequirement } from '@qabilet/framework';
import type { ItemId } from '@qabilet/item-bank';
import type { Id, Language } from '@qabilet/kernel';
import type { CompiledBank, ItemParameters } from '@qabilet/psychometrics';
import type { BlueprintRules } from './blueprint';

/** What a test is made from; all of them are immutable, so the ids say everything. */
export interface PlanReleases {
  readonly framework: Id<'FrameworkRelease'>;
  readonly bank: Id<'BankRelease'>;
  readonly calibration: Id<'Calibration'>;
  readonly blueprint: Id<'Blueprint'>;
}

/** What a test is to decide: whether the person reaches the level that the role asks for. */
export type Target = RoleRequirement;

export interface PlanCompetence {
  readonly id: CompetenceId;
  readonly cuts: CutScores;
}

/** What the engine knows of an item; neither its text nor its key. */
export interface PlanItem {
  readonly id: ItemId;
  readonly competence: CompetenceId;
  readonly parameters: ItemParameters;
  /** What a prepared person needs. */
  readonly seconds: number;
  /** Items that must not appear beside this one because one gives the other away. */
  readonly enemies: readonly ItemId[];
  readonly languages: readonly Language[];
  /** Those of them whose words nobody has reviewed yet. */
  readonly drafted: readonly Language[];
  /** Withheld: taken out of the bank since its release. It is asked no more, and answers to it still count. */
  readonly status: 'operational' | 'pilot' | 'withheld';
}

/** The plan as it is read from storage. */
export interface PlanSource {
  readonly releases: PlanReleases;
  readonly rules: BlueprintRules;
  /** In framework order, which is the order of the dimensions. */
  readonly competences: readonly PlanCompetence[];
  /** Prior covariance of the abilities, in the same order. */
  readonly covariance: readonly (readonly number[])[];
  readonly items: readonly PlanItem[];
}

/** Everything released that the engine needs, compiled once and then only read. */
export interface TestPlan {
  readonly releases: PlanReleases;
  readonly rules: BlueprintRules;
  readonly competences: readonly PlanCompetence[];
  readonly dimensionOf: ReadonlyMap<CompetenceId, number>;
  /** Row-major. */
  readonly priorCovariance: Float64Array;
  /** By id, so that the order in which storage gave them cannot matter. */
  readonly items: readonly PlanItem[];
  readonly indexOf: ReadonlyMap<ItemId, number>;
  readonly bank: CompiledBank;
  /** Indices of the enemies of each item, both ways. */
  readonly enemiesOf: readonly (readonly number[])[];
  /** What may be asked in each language that has anything. */
  readonly offered: ReadonlyMap<Language, OfferedItems>;
}

/** Indices of the items that exist in one language, ascending. */
export interface OfferedItems {
  /** By dimension. */
  readonly operational: readonly (readonly number[])[];
  readonly pilots: readonly number[];
}

/** Index of an item of the plan and its dimension. */
export interface PlacedItem {
  readonly index: number;
  readonly dimension: number;
  readonly item: PlanItem;
}

/** The item in the plan, undefined when the plan has none of that id. */
export function placeOf(plan: TestPlan, id: ItemId): PlacedItem | undefined {
  const index = plan.indexOf.get(id);
  const item = index === undefined ? undefined : plan.items[index];
  const dimension = item && plan.dimensionOf.get(item.competence);
  return index === undefined || !item || dimension === undefined ? undefined : { index, dimension, item };
}
