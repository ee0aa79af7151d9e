import type { TrainingModule } from '@qabilet/analytics';
import type { TrainingFormat } from '@qabilet/contracts';
import type { CompetenceId } from '@qabilet/framework';
import type { Id, Language } from '@qabilet/kernel';

/** A course of the agency's catalogue. */
export interface TrainingOffer extends Omit<TrainingModule, 'dimension'> {
  readonly id: Id<'TrainingModule'>;
  readonly title: string;
  readonly competence: CompetenceId;
  readonly format: TrainingFormat;
  /** In which it is taught. */
  readonly language: Language;
}

/** The courses that an agency offers its officials. */
export abstract class TrainingModules {
  /** By competence, then from the lowest level upwards. */
  abstract list(): Promise<readonly TrainingOffer[]>;
  abstract has(id: Id<'TrainingModule'>): Promise<boolean>;
  /** False when another course has the title. */
  abstract add(offer: TrainingOffer, now: Date): Promise<boolean>;
  /** 'taken' when another course has the title. */
  abstract change(offer: TrainingOffer): Promise<'changed' | 'taken' | 'not-found'>;
  abstract remove(id: Id<'TrainingModule'>): Promise<boolean>;
}
