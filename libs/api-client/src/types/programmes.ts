import type { LocalText } from './text';

export const WAVE_KINDS = ['baseline', 'midline', 'endline', 'yearly'] as const;
export type WaveKind = (typeof WAVE_KINDS)[number];
export const WAVE_STATES = ['planned', 'open', 'closed'] as const;
export type WaveState = (typeof WAVE_STATES)[number];

export interface CreateCohortRequest {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface CohortCreated {
  readonly id: string;
}

export interface WaveRow {
  readonly id: string;
  readonly name: string;
  readonly kind: WaveKind;
  readonly state: WaveState;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly invited: number;
  readonly scored: number;
}

export interface CohortRow {
  readonly id: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly members: number;
  readonly waves: readonly WaveRow[];
}

export interface MemberRow {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly unitName?: string;
  readonly roleTitle: LocalText;
  /** True once the person has an account they can sign in with. */
  readonly hasAccount: boolean;
}

export interface MemberPage {
  readonly rows: readonly MemberRow[];
  readonly total: number;
}

export interface MemberListRequest {
  /** A pasted list or the text of a CSV file. */
  readonly text: string;
}

export interface ListedPerson {
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly unit?: string;
  readonly role?: string;
  /** True when the agency already knows this e-mail. */
  readonly known: boolean;
}

export interface ListProblem {
  readonly row: number;
  readonly code: string;
  readonly message: string;
}

export interface MemberPreview {
  readonly people: readonly ListedPerson[];
  readonly problems: readonly ListProblem[];
}

export interface AddMembersRequest extends MemberListRequest {
  /** Given to everybody whose row names no role profile of its own. */
  readonly roleProfileId: string;
}

export interface Invitation {
  readonly name: string;
  readonly email: string;
  /** Link by which the person sets a password; shown this once. */
  readonly link: string;
}

export interface MembersAdded {
  readonly added: number;
  readonly alreadyMembers: number;
  readonly invitations: readonly Invitation[];
}

export interface OpenWaveRequest {
  readonly name: string;
  readonly kind: WaveKind;
  readonly blueprintId: string;
  readonly opensAt: string;
  readonly closesAt: string;
}

export interface WaveOpened {
  readonly id: string;
}

export const STEP_STATES = ['not-started', 'in-progress', 'finished'] as const;
export type StepState = (typeof STEP_STATES)[number];

export interface BoardPerson {
  readonly personId: string;
  readonly name: string;
  readonly selfAssessment: StepState;
  readonly test: StepState;
  readonly scored: boolean;
}

/** Who has started and finished; live while the wave is open. */
export interface WaveBoard {
  readonly wave: WaveRow;
  readonly cohortId: string;
  readonly cohortName: string;
  readonly selfAssessmentFinished: number;
  readonly testStarted: number;
  readonly testFinished: number;
  /** The first 500 by name. */
  readonly people: readonly BoardPerson[];
}
