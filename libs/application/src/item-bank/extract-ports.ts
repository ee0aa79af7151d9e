import type { CompetenceId } from '@qabilet/framework';
import type { ItemId } from '@qabilet/item-bank';
import type { Id, Language } from '@qabilet/kernel';
import type { ItemParameters } from '@qabilet/psychometrics';
import type { CalibrationId } from './calibration-ports';

/** People of one language who finished the test of one wave. */
export interface ExtractGroup {
  readonly waveId: Id<'Wave'>;
  readonly language: Language;
  readonly people: number;
}

/** An item as programs outside know it. */
export interface ExtractItem {
  readonly id: ItemId;
  readonly code: string;
  readonly competence: CompetenceId;
  /** What a prepared person needs. */
  readonly seconds: number;
  readonly model: ItemParameters['model'];
}

export interface StoredAnswer {
  readonly itemId: ItemId;
  readonly category: number;
  readonly seconds: number;
  readonly isOmitted: boolean;
  readonly isPilot: boolean;
  readonly isRepeated: boolean;
}

/** One finished test, by nobody. */
export interface StoredSitting {
  /** Made up while it is read, and another one each time. */
  readonly name: string;
  readonly waveId: Id<'Wave'>;
  readonly language: Language;
  /** In the order in which they were given. */
  readonly answers: readonly StoredAnswer[];
}

export interface ExtractScope {
  readonly calibrationId: CalibrationId;
  readonly groups: readonly ExtractGroup[];
}

/** Answers for programs outside, without a name or an id of anybody. */
export abstract class AnswerExtracts {
  /** Groups smaller than this stay inside. As the next, it belongs inside a transaction; the others open their own. */
  abstract minimumCell(): Promise<number>;
  abstract groups(waveIds: readonly Id<'Wave'>[]): Promise<readonly ExtractGroup[]>;
  /** Items of the calibration that anybody of the groups answered, by code. */
  abstract items(tenantId: Id<'Tenant'>, scope: ExtractScope): Promise<readonly ExtractItem[]>;
  /** Some at a time and in an order by chance, so that no place tells who it is. */
  abstract sittings(tenantId: Id<'Tenant'>, scope: ExtractScope): AsyncIterable<readonly StoredSitting[]>;
}
