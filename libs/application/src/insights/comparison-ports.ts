import type { Quartiles } from '@qabilet/analytics';
import type { Id } from '@qabilet/kernel';

/** What an agency gives to the comparison: one share, about at least as many people as are asked for. */
export interface ComparedFigure {
  /** Digest of the framework's content: the same wherever it was installed, and telling nothing. */
  readonly frameworkDigest: string;
  readonly share: number;
  /** Its 90 % interval; what was given before there was one has none. */
  readonly low?: number;
  readonly high?: number;
  readonly people: number;
}

/** The part of the agency of the transaction in the comparison between agencies. */
export abstract class ComparisonParts {
  abstract takesPart(): Promise<boolean>;
  abstract join(at: Date): Promise<void>;
  /** What was given is forgotten. */
  abstract leave(): Promise<void>;
  abstract figure(): Promise<ComparedFigure | undefined>;
  /** In place of the figure before; none where there is nothing to compare. */
  abstract give(figure: ComparedFigure | undefined, at: Date): Promise<void>;
  abstract digestOf(frameworkReleaseId: Id<'FrameworkRelease'>): Promise<string | undefined>;
}

/** Quartiles over agencies that measure by one framework; no agency is named, by whatever name. */
export interface AgencyDistribution extends Quartiles {
  readonly frameworkDigest: string;
  readonly agencies: number;
  readonly madeAt: Date;
}

/** What is told to every agency; only the worker writes it. */
export abstract class AgencyDistributions {
  abstract all(): Promise<readonly AgencyDistribution[]>;
  abstract replace(distributions: readonly AgencyDistribution[]): Promise<void>;
}
