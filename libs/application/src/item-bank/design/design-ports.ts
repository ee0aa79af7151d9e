import type { BlueprintFigures, BlueprintRules } from '@qabilet/assessment';
import type { Id, Language, Text } from '@qabilet/kernel';

export type BlueprintId = Id<'Blueprint'>;
export type BlueprintDraftId = Id<'BlueprintDraft'>;
export type SimulationId = Id<'BlueprintSimulation'>;

/** A test on the way to its release. */
export interface BlueprintDraft {
  readonly id: BlueprintDraftId;
  readonly name: Text;
  readonly rules: BlueprintRules;
  /** The released test whose bank and calibration it takes. */
  readonly baseId: BlueprintId;
  readonly editedBy: string;
  readonly editedAt: Date;
}

export interface NewBlueprintDraft extends Pick<BlueprintDraft, 'id' | 'name' | 'rules' | 'baseId'> {
  readonly editedBy: Id<'Person'>;
  readonly editedAt: Date;
}

/** Tests that nobody can be given yet. */
export abstract class BlueprintDrafts {
  abstract add(draft: NewBlueprintDraft): Promise<void>;
  /** Those edited last first. */
  abstract list(): Promise<readonly BlueprintDraft[]>;
  abstract find(id: BlueprintDraftId): Promise<BlueprintDraft | undefined>;
  /** As `find`, and nobody else changes the draft until the transaction ends. */
  abstract lock(id: BlueprintDraftId): Promise<BlueprintDraft | undefined>;
  abstract change(draft: Omit<NewBlueprintDraft, 'baseId'>): Promise<void>;
  /** Lets drafts of a test go on from its successor; what was simulated with the bank before is gone. */
  abstract follow(baseId: BlueprintId, successor: BlueprintId): Promise<void>;
  /** With its simulations. */
  abstract remove(id: BlueprintDraftId): Promise<void>;
}

export const SIMULATION_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type SimulationState = (typeof SIMULATION_STATES)[number];

export interface Simulation {
  readonly id: SimulationId;
  readonly draftId: BlueprintDraftId;
  readonly state: SimulationState;
  /** As they were when it was asked for. */
  readonly rules: BlueprintRules;
  readonly roleId: Id<'RoleProfile'>;
  readonly roleTitle: Text;
  readonly language: Language;
  readonly people: number;
  /** People whose test has been simulated. */
  readonly done: number;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  /** Last sign of life of the worker. */
  readonly seenAt?: Date;
  readonly finishedAt?: Date;
  /** How often a worker has begun it. */
  readonly tries: number;
  readonly failure?: string;
}

export interface NewSimulation extends Pick<
  Simulation,
  'id' | 'draftId' | 'rules' | 'roleId' | 'language' | 'people' | 'requestedAt'
> {
  readonly requestedBy: Id<'Person'>;
}

export type SimulationEnd =
  | { readonly state: 'done'; readonly figures: BlueprintFigures }
  | { readonly state: 'failed'; readonly failure: string }
  | { readonly state: 'cancelled' };

/** Simulations asked for, from the question to the figures. */
export abstract class Simulations {
  abstract add(simulation: NewSimulation): Promise<void>;
  /** The latest first. */
  abstract of(draftId: BlueprintDraftId, limit: number): Promise<readonly Simulation[]>;
  abstract find(id: SimulationId): Promise<Simulation | undefined>;
  /** As `find`, and nobody else changes it until the transaction ends. */
  abstract lock(id: SimulationId): Promise<Simulation | undefined>;
  abstract figures(id: SimulationId): Promise<BlueprintFigures | undefined>;
  /** The worker begins, or begins again. */
  abstract begin(id: SimulationId, at: Date): Promise<void>;
  /** A sign of life; false when it is not to go on. */
  abstract progress(id: SimulationId, done: number, at: Date): Promise<boolean>;
  abstract end(id: SimulationId, end: SimulationEnd, at: Date): Promise<void>;
  /** Running without a sign of life since the instant, and without a job on its way. */
  abstract lost(since: Date, limit: number): Promise<readonly { readonly simulationId: SimulationId }[]>;
}
