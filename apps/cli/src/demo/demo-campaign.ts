import type { WaveKind } from '@qabilet/contracts';
import type { Id, Language } from '@qabilet/kernel';
import type { PlannedPart } from './simulated-participation';

/** An official of a demo agency. */
export interface DemoOfficial {
  readonly name: string;
  readonly email: string;
  /** Code of their unit. */
  readonly unit: string;
  /** Code of their role profile. */
  readonly role: string;
  readonly language: Language;
}

export interface PlannedSitting {
  readonly official: DemoOfficial;
  readonly part: PlannedPart;
}

export interface PlannedWave {
  readonly name: string;
  readonly kind: WaveKind;
  readonly blueprintId: Id<'Blueprint'>;
  /** When the trainer sets it up. */
  readonly setUpAt: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Those who take part, in the order in which they begin. */
  readonly sittings: readonly PlannedSitting[];
}

/** A cohort with everything that is going to happen in it. */
export interface PlannedCampaign {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly setUpAt: Date;
  readonly members: readonly DemoOfficial[];
  readonly waves: readonly PlannedWave[];
}

/** Those of the wave who will have finished the test. */
export function finishing({ sittings }: Pick<PlannedWave, 'sittings'>): readonly PlannedSitting[] {
  return sittings.filter(({ part }) => part.selfAssessment !== 'begun');
}

export function testsIn(campaigns: readonly PlannedCampaign[]): number {
  return campaigns.flatMap(({ waves }) => waves).reduce((sum, wave) => sum + finishing(wave).length, 0);
}
