import type { BlueprintRules, PlanReleases, PlanSource } from '@qabilet/assessment';
import type { CompetenceId, CutScores, LevelOrdinal } from '@qabilet/framework';
import type { AnswerKey, ItemForm, ItemId, ItemKind, ItemState, SheetRows } from '@qabilet/item-bank';
import type { Id, Language, Text } from '@qabilet/kernel';
import type { ItemErrors, ItemParameters } from '@qabilet/psychometrics';
import type { Page, PageRequest } from '../people/ports';
import type { AskedAs } from './release/release-ports';

export interface OptionText {
  readonly id: string;
  readonly text: Text;
}

/** A part of a question that is answered by itself. */
export interface PartText {
  readonly id: string;
  /** The line to match, what a gap is called, the letter to deal with. */
  readonly text: Text;
  /** What can be chosen here and nowhere else. */
  readonly options?: readonly OptionText[];
  /** Of a letter in an inbox. */
  readonly letter?: { readonly from: Text; readonly subject: Text };
  /** Of a sheet: the cell that is typed into, or what is done to its rows. */
  readonly entry?: string;
}

/** Where an option lies in a picture, in shares of its width and height. */
export interface PicturePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  /** As data, in the language of its words. */
  readonly source: Text;
  readonly width: number;
  readonly height: number;
  /** What can be seen, for whoever does not see it; it gives nothing away. */
  readonly description: Text;
  /** By option id. */
  readonly places: Readonly<Record<string, PicturePlace>>;
}

/** What the person who answers may see. */
export interface QuestionText {
  readonly itemId: ItemId;
  readonly form: ItemForm;
  readonly stem: Text;
  /** In the order of the author; empty for text and numeric. */
  readonly options: readonly OptionText[];
  /** Of match, cloze, inbox and sheet, in the order of the author. */
  readonly parts: readonly PartText[];
  /** Of hot spots. */
  readonly picture?: Picture;
  /** Of sheets: what stands in the cells. */
  readonly sheet?: SheetRows;
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
  /** What it measures. */
  readonly framework: { readonly title: string; readonly version: string };
  readonly rules: BlueprintRules;
  /** Operational items of its bank. */
  readonly bankItems: number;
  readonly calibrationVersion: string;
  readonly releasedAt: Date;
}

export abstract class Blueprints {
  /** Those of the latest release first. */
  abstract list(): Promise<readonly Blueprint[]>;
  abstract byId(id: Id<'Blueprint'>): Promise<Blueprint | undefined>;
}

/** Everything released that the engine needs; the same blueprint gives the same plan, less items taken out since. */
export abstract class ReleasedPlans {
  /**
   * On the calibration of the blueprint unless another one is named. Throws `BlueprintNotFound` and
   * `CalibrationNotFound`.
   */
  abstract load(blueprintId: Id<'Blueprint'>, calibrationId?: Id<'Calibration'>): Promise<PlanSource>;
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
  /** Of all links since the first calibration of the framework, by competence; empty for that one. */
  readonly linkVariance: readonly number[];
}

/** Parameters of an item in one calibration; without errors they are the judgement of experts. */
export interface ScaledItem {
  readonly parameters: ItemParameters;
  readonly errors?: ItemErrors;
  readonly answers?: number;
  /** Root mean square deviation of the answers from the curve. */
  readonly misfit?: number;
}

/** The scale that results and group figures stand on. */
export abstract class CalibrationTables {
  /** Throws `CalibrationNotFound`. */
  abstract load(calibrationId: Id<'Calibration'>): Promise<Calibration>;
  /** Every item that has parameters on the scale. */
  abstract items(calibrationId: Id<'Calibration'>): Promise<ReadonlyMap<ItemId, ScaledItem>>;
}

/** Words of the question, or of one option or part of it; without either, the question as a whole. */
export interface CataloguePlace {
  /** Id of the option or part; without it the question itself. */
  readonly of?: string;
  /** The words there that it is for; without them all of them. */
  readonly words?: string;
}

/** Support for accessibility that an item brought with it, kept to be written out again. */
export interface CatalogueEntry {
  readonly id: string;
  /** The cards as QTI markup. */
  readonly cards: string;
  readonly at: readonly CataloguePlace[];
}

export type ItemCatalogue = Readonly<Partial<Record<Language, readonly CatalogueEntry[]>>>;

/** An item with all that its author wrote. */
export interface ItemContent {
  readonly code: string;
  readonly competence: CompetenceId;
  /** Code of the statement or outcome of the framework that it shows. */
  readonly outcome?: string;
  readonly level: LevelOrdinal;
  readonly kind: ItemKind;
  readonly difficulty: number;
  readonly seconds: number;
  readonly languages: readonly Language[];
  readonly stem: Text;
  readonly options: readonly OptionText[];
  readonly parts?: readonly PartText[];
  readonly picture?: Picture;
  readonly sheet?: SheetRows;
  readonly unit?: Text;
  readonly catalogue?: ItemCatalogue;
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
  /** Languages whose words nobody has reviewed yet. */
  readonly drafted: readonly Language[];
  readonly content: ItemContent;
}

export interface ItemFilter extends PageRequest {
  readonly competence?: string;
  readonly level?: number;
  readonly kind?: ItemKind;
  readonly state?: ItemState;
  /** In review, and by its rules this person may release them: they have written no word of them. */
  readonly waitingFor?: Id<'Person'>;
  readonly wording?: WordingState;
}

/** Whether some language waits for a reviewer, none does, or some language lacks words. */
export type WordingState = 'drafted' | 'reviewed' | 'incomplete';

/** How many items there are in each state, and how many wait for a person; whatever else is asked for. */
export interface ItemCounts {
  readonly states: ReadonlyMap<ItemState, number>;
  readonly waiting: number;
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
  readonly drafted: readonly Language[];
}

/** What an item goes by in reports. */
export interface ItemName {
  readonly code: string;
  readonly stem: Text;
  readonly state: ItemState;
  readonly competence: CompetenceId;
}

/** The item bank as its authors see it; the only port that gives a key together with its item. */
export abstract class Items {
  abstract add(items: readonly StoredItem[]): Promise<void>;
  /** The latest version of each item, by code. */
  abstract latest(): Promise<ReadonlyMap<string, StoredItem>>;
  abstract list(filter: ItemFilter): Promise<Page<ItemListing>>;
  abstract counts(reviewer: Id<'Person'>): Promise<ItemCounts>;
  abstract read(id: ItemId): Promise<StoredItem | undefined>;
  /** Those that there are. */
  abstract readAll(ids: readonly ItemId[]): Promise<readonly StoredItem[]>;
  /** The framework that the latest bank with this item measures. */
  abstract frameworkOf(id: ItemId): Promise<Id<'FrameworkRelease'> | undefined>;
  abstract namesIn(bankReleaseId: Id<'BankRelease'>): Promise<ReadonlyMap<ItemId, ItemName>>;
  /** Nobody else moves an item of the bank until the transaction ends. */
  abstract statesIn(bankReleaseId: Id<'BankRelease'>): Promise<ReadonlyMap<ItemId, ItemState>>;
  abstract move(id: ItemId, state: ItemState): Promise<void>;
  /** Whether its words in the language had been a draft; an accepted translation is none again. */
  abstract acceptTranslation(id: ItemId, language: Language): Promise<boolean>;
}

export interface NewBankRelease {
  readonly id: Id<'BankRelease'>;
  readonly frameworkReleaseId: Id<'FrameworkRelease'>;
  readonly version: string;
  readonly sourceDigest: string;
  /** How each of its items is asked, whatever becomes of the item later; one that is taken out is asked no more. */
  readonly asked: ReadonlyMap<ItemId, AskedAs>;
  readonly releasedAt: Date;
}

export interface NewCalibration extends Calibration {
  readonly version: string;
  /** The calibration it is linked to; absent for the first. */
  readonly baseId?: Id<'Calibration'>;
  readonly items: ReadonlyMap<ItemId, ScaledItem>;
  readonly releasedAt: Date;
}

export type NewBlueprint = Omit<Blueprint, 'framework' | 'bankItems' | 'calibrationVersion'>;

/** Puts what a test is made from in force; nothing of it changes afterwards. */
export abstract class BankReleases {
  abstract byDigest(sourceDigest: string): Promise<Id<'BankRelease'> | undefined>;
  abstract add(release: NewBankRelease): Promise<void>;
  abstract addCalibration(calibration: NewCalibration): Promise<void>;
  abstract addBlueprints(blueprints: readonly NewBlueprint[]): Promise<void>;
}
