import type { Page, PageRequest } from '../people/ports';

export interface AuditListing {
  readonly at: Date;
  readonly actorName?: string;
  readonly action: string;
  readonly subject: string;
}

export interface JobListing {
  readonly id: string;
  readonly name: string;
  readonly state: 'waiting' | 'relayed' | 'done' | 'failed';
  readonly tries: number;
  readonly createdAt: Date;
  readonly doneAt?: Date;
  readonly lastError?: string;
}

export interface OutboxOverview {
  readonly counts: Readonly<Record<JobListing['state'], number>>;
  readonly oldestSeconds: number;
  readonly jobs: readonly JobListing[];
}

/** Reading side of the audit log and of the outbox. */
export abstract class AuditTrail {
  abstract list(request: PageRequest): Promise<Page<AuditListing>>;
}

export abstract class OutboxReport {
  abstract overview(now: Date): Promise<OutboxOverview>;
}

/** The queue behind the outbox, as far as an administrator may look. */
export abstract class QueueReport {
  abstract readonly backend: 'redis' | 'postgres';
  /** Jobs by state, or undefined while the queue cannot be reached. */
  abstract counts(): Promise<Readonly<Record<string, number>> | undefined>;
}
