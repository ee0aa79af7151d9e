import type { Id } from '@qabilet/kernel';
import type { JobName, JobPayload } from '@qabilet/contracts';

/** The one place that opens a transaction and sets the tenant; inside it every port works on that transaction. */
export abstract class Transaction {
  /** Runs the work for one tenant, all or nothing; nested calls for the same tenant join, for another are refused. */
  abstract run<T>(tenantId: Id<'Tenant'>, work: () => Promise<T>): Promise<T>;
  /** As `run`, whatever is open where it is asked for: nobody who has a transaction open may wait for it. */
  abstract apart<T>(tenantId: Id<'Tenant'>, work: () => Promise<T>): Promise<T>;
}

/** Time as an effect. */
export abstract class Clock {
  abstract now(): Date;
}

/** New identifiers and secrets: chance as an effect. */
export abstract class Ids {
  abstract next<Thing extends string>(): Id<Thing>;
  /** 256 random bits, URL-safe, 43 characters. */
  abstract secret(): string;
}

/** Asks for background work inside the current transaction; it happens if and only if that commits. */
export abstract class Jobs {
  abstract enqueue<Name extends JobName>(name: Name, payload: JobPayload<Name>): Promise<void>;
}

/** A job that waits in the outbox or the queue. */
export interface OutstandingJob<Name extends JobName> {
  readonly id: string;
  readonly payload: JobPayload<Name>;
}

/** Jobs that wait, for whoever does many of one name at once. */
export abstract class OutstandingJobs {
  /** Those relayed first, at most so many, that nobody else has taken; nobody else takes them until the transaction ends. */
  abstract take<Name extends JobName>(name: Name, limit: number): Promise<readonly OutstandingJob<Name>[]>;
  /** They count as done if and only if the transaction commits; where the queue still runs one, it finds nothing to do. */
  abstract finish(ids: readonly string[]): Promise<void>;
}

export interface AuditEvent {
  readonly actorId?: Id<'Person'>;
  /** '<context>.<what-was-done>'. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** When it happened, where that is not now. */
  readonly at?: Date;
  /** How often it happened, where the entry stands for several. */
  readonly times?: number;
}

/** Append-only record of who did what, by reference; written in the current transaction. */
export abstract class AuditLog {
  abstract record(event: AuditEvent): Promise<void>;
}
