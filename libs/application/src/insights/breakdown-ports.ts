import type { GroupSummary } from '@qabilet/analytics';
import type { CompetenceId } from '@qabilet/framework';
import type { Id, Language, Text } from '@qabilet/kernel';
import type { GroupKey } from './ports';

/** People of one wave whom unit, role and language do not tell apart. */
export interface CrossedPeople {
  readonly waveId: Id<'Wave'>;
  /** Their own unit as of the wave; absent where they have none. */
  readonly unitId?: Id<'Unit'>;
  readonly roleProfileId: Id<'RoleProfile'>;
  /** In which the test was taken, or else in which they read. */
  readonly language: Language;
  readonly languageGroupId: Id<'LanguageGroup'>;
  readonly invited: number;
  readonly started: number;
  readonly finished: number;
  /** Finished and summarised. */
  readonly scored: number;
  /** With answers that count. */
  readonly valid: number;
}

/** How many of the scored people of such a crossing the figures of a competence are about. */
export interface CrossedEvidence
  extends Pick<CrossedPeople, 'unitId'>, Partial<Pick<CrossedPeople, 'roleProfileId' | 'language'>> {
  readonly competence: CompetenceId;
  /** With answers that count. */
  readonly people: number;
  /** Who rated themselves. */
  readonly rated: number;
  /** Whose self-view and measured view are both sharp enough to be compared. */
  readonly compared: number;
}

export interface TitledRole {
  readonly id: Id<'RoleProfile'>;
  /** The same for every version of a role. */
  readonly code: string;
  readonly title: Text;
}

export interface GroupSums {
  readonly group: GroupKey;
  readonly summary: GroupSummary;
}

/** The groups that the people of a cohort fall into, whichever way they are divided. */
export abstract class CohortBreakdowns {
  abstract people(cohortId: Id<'Cohort'>): Promise<readonly CrossedPeople[]>;
  /** Where roles and languages are not told apart, people are crossed by their units alone. */
  abstract evidence(
    place: { readonly waveId: Id<'Wave'>; readonly calibrationId: Id<'Calibration'> },
    isApart: boolean,
  ): Promise<readonly CrossedEvidence[]>;
  /** Those of the people of the cohort, by code, later versions last. */
  abstract roles(cohortId: Id<'Cohort'>): Promise<readonly TitledRole[]>;
  /** Sums of the groups of a wave; those about whom nothing is known yet are left out. */
  abstract sums(
    place: { readonly waveId: Id<'Wave'>; readonly calibrationId: Id<'Calibration'> },
    groups: readonly GroupKey[],
    competences: readonly CompetenceId[],
  ): Promise<readonly GroupSums[]>;
}
