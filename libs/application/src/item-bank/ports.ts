import type { BlueprintRules, PlanReleases, PlanSource } from '@qabilet/assessment';
import type { CompetenceId, CutScores, LevelOrdinal } from '@qabilet/framework';
import type { AnswerKey, ItemForm, ItemId, ItemKind, ItemState } from '@qabilet/item-bank';
import type { Id, Language, Text } from '@qabilet/kernel';
import type { ItemParameters } from '@qabilet/psychometrics';
import type { Page, PageRequest } from '../people/ports';

export interface OptionText {
  readonly id: string;
  readonly text: Text;
}

/** What the person who answers may see. */
export interface QuestionText {
  readonly itemId: ItemId;
  readonly form: ItemForm;
  readonly stem: Text;
  /** In the order of the author; empty for text and numeric. */
  readonly options: readonly OptionText[];
  readonly unit?: Text;
  /** What a prepared person needs. */
  readonly seconds: number;
  /** In which it is complete. */
  readonly languages: readonly Language[];
}

/** The words of a question; never its key. */
export abstract class QuestionTexts {
  /** Throws `ItemNotFound`. */
  abstract read(itemId: ItemId): Promise<QuestionText>;
}

export interface Marking {
  readonly key: AnswerKey;
  readonly form: ItemForm;
}

/** Keys of a released bank, read with the rights of the role that marks. */
export abstract class AnswerKeys {
  abstract load(bankReleaseId: Id<'BankRelease'>): Promise<ReadonlyMap<ItemId, Marking>>;
}

export interface Blueprint {
  readonly id: Id<'Blueprint'>;
  readonly name: Text;
  readonly releases: PlanReleases;
  readonly rules: BlueprintRules;
  /** Operational items of its bank. */
  readonly bankItems: number;
}

export abstract class Blueprints {
  /** Those of the latest release first. */
  abstract list(): Promise<readonly Blueprint[]>;
  abstract byId(id: Id<'Blueprint'>): Promise<Blueprint | undefined>;
}

/** Everything released that the engine needs; the same blueprint gives the same plan, less items taken out since. */
export abstract class ReleasedPlans {
  /** Throws `BlueprintNotFound`. */
  abstract load(blueprintId: Id<'Blueprint'>): Promise<PlanSource>;
}

export interface Calibration {
  readonly id: Id<'Calibration'>;
  readonly bankReleaseId: Id<'BankRelease'>;
  /** Order of the dimensions. */
  readonly competences: readonly CompetenceId[];
  readonly cuts: ReadonlyMap<CompetenceId, CutScores>;
  /** Row-major. */
  readonly priorCovariance: Float64Array;
  readonly withinGroupCovariance: Float64Array;
}

/** The scale that results and group figures stand on. */
export abstract class CalibrationTables {
  /** Throws `CalibrationNotFound`. */
  abstract load(calibrationId: Id<'Calibration'>): Promise<Calibration>;
}

/** An item with all that its author wrote. */
export interface ItemContent {
  readonly code: string;
  readonly competence: CompetenceId;
  readonly level: LevelOrdinal;
  readonly kind: ItemKind;
  readonly difficulty: number;
  readonly seconds: number;
  readonly languages: readonly Language[];
  readonly stem: Text;
  readonly options: readonly OptionText[];
  readonly unit?: Text;
  /** Codes of items that must not appear beside it. */
  readonly enemies: readonly string[];
  readonly key: AnswerKey;
  readonly rationale: Text;
  /** By option id. */
  readonly optionRationales: Readonly<Record<string, Text>>;
}

export interface StoredItem {
  readonly id: ItemId;
  readonly version: number;
  readonly state: ItemState;
  readonly content: ItemContent;
}

export interface ItemFilter extends PageRequest {
  readonly competence?: string;
  readonly level?: number;
  readonly kind?: ItemKind;
}

export interface ItemListing {
  readonly id: ItemId;
  readonly code: string;
  readonly competence: CompetenceId;
  readonly level: LevelOrdinal;
  readonly kind: ItemKind;
  readonly state: ItemState;
  readonly stem: Text;
  readonly languages: readonly Language[];
}

/** The item bank as its authors see it; the only port that gives a key together with its item. */
export abstract class Items {
  abstract add(items: readonly StoredItem[]): Promise<void>;
  /** The latest version of each item, by code. */
  abstract latest(): Promise<ReadonlyMap<string, StoredItem>>;
  abstract list(filter: ItemFilter): Promise<Page<ItemListing>>;
  abstract read(id: ItemId): Promise<StoredItem | undefined>;
  /** The framework that the latest bank with this item measures. */
  abstract frameworkOf(id: ItemId): Promise<Id<'FrameworkRelease'> | undefined>;
}

export interface NewBankRelease {
  readonly id: Id<'BankRelease'>;
  readonly frameworkReleaseId: Id<'FrameworkRelease'>;
  readonly version: string;
  readonly sourceDigest: string;
  readonly itemIds: readonly ItemId[];
  readonly releasedAt: Date;
}

export interface NewCalibration extends Calibration {
  readonly version: string;
  readonly parameters: ReadonlyMap<ItemId, ItemParameters>;
  readonly releasedAt: Date;
}

export type NewBlueprint = Omit<Blueprint, 'bankItems'> & { readonly releasedAt: Date };

/** Puts what a test is made from in force; nothing of it changes afterwards. */
export abstract class BankReleases {
  abstract byDigest(sourceDigest: string): Promise<Id<'BankRelease'> | undefined>;
  abstract add(release: NewBankRelease): Promise<void>;
  abstract addCalibration(calibration: NewCalibration): Promise<void>;
  abstract addBlueprints(blueprints: readonly NewBlueprint[]): Promise<void>;
}
