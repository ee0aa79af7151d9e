/** Background jobs: the name fixes the payload; a job without a handler does not compile. */
export interface JobCatalogue {
  /** Turns the answers of a finished attempt into a result; running it twice stores one result. */
  'score-attempt': { readonly attemptId: string };
  /** Adds a result to the summaries of its cohort and units; a ledger makes the second run do nothing. */
  'summarise-result': { readonly attemptId: string; readonly scoringVersion: string };
  /** Estimates the items of a calibration run from its waves; running it twice gives the same draft. */
  calibrate: { readonly runId: string };
  /** Gives a draft of a test to simulated people; running it twice gives the same figures. */
  'simulate-blueprint': { readonly simulationId: string };
  /** Asks for the re-scoring of every finished test of a wave; asking twice stores nothing twice. */
  'rescore-wave': { readonly waveId: string; readonly calibrationId: string };
  /** Gives a finished attempt a result on another calibration beside those it has; the second run stores nothing. */
  'rescore-attempt': { readonly attemptId: string; readonly calibrationId: string };
  /** Reads an uploaded file, or stores it once its author confirmed; running it twice stores once. */
  'run-import': { readonly runId: string };
  /** Hands a letter over to the mail server; a letter that was handed over, or may have been, is left alone. */
  'send-letter': { readonly letterId: string };
  /** Hands over a letter about the account of its reader, as `send-letter` does; a link is made while it is handed over. */
  'send-account-letter': { readonly letterId: string };
  /** Does one part of a rebuild or verification of the figures; a part that was done is left alone. */
  'run-summary-part': { readonly runId: string; readonly part: number };
  /** Writes the figures of a campaign as a statistical release; one that was made is left alone. */
  'make-release': { readonly releaseId: string };
  /** Feeds the analysis over all answers up to the result of an attempt; running it twice changes nothing. */
  'feed-analysis': { readonly attemptId: string };
}

export type JobName = keyof JobCatalogue;
export type JobPayload<Name extends JobName> = JobCatalogue[Name];

/** What travels through the queue: never personal data, only ids. */
export interface JobEnvelope<Name extends JobName = JobName> {
  readonly tenantId: string;
  readonly outboxId: string;
  readonly payload: JobPayload<Name>;
}

export const JOB_NAMES = [
  'score-attempt',
  'summarise-result',
  'calibrate',
  'simulate-blueprint',
  'rescore-wave',
  'rescore-attempt',
  'run-import',
  'send-letter',
  'send-account-letter',
  'run-summary-part',
  'make-release',
  'feed-analysis',
] as const satisfies readonly JobName[];
