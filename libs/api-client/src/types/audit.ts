export interface QueueCount {
  readonly state: string;
  readonly count: number;
}

export interface JobRow {
  readonly id: string;
  readonly name: string;
  readonly state: 'waiting' | 'relayed' | 'done' | 'failed';
  readonly tries: number;
  readonly createdAt: string;
  readonly doneAt?: string;
  readonly lastError?: string;
}

/** State of the background work of this agency, read only. */
export interface JobOverview {
  readonly backend: 'redis' | 'postgres';
  /** False: the queue could not be reached just now. */
  readonly reachable: boolean;
  /** Of the whole installation. */
  readonly queue: readonly QueueCount[];
  /** Outbox of this agency. */
  readonly outbox: readonly QueueCount[];
  /** Age of the oldest job not yet done, seconds; 0 when none waits. */
  readonly oldestSeconds: number;
  /** The latest 50. */
  readonly jobs: readonly JobRow[];
}

export interface AuditRow {
  readonly at: string;
  readonly actorName?: string;
  readonly action: string;
  readonly subject: string;
}

export interface AuditPage {
  readonly rows: readonly AuditRow[];
  readonly total: number;
}

export interface Health {
  readonly status: 'ok' | 'degraded' | 'unavailable';
  readonly checks: Record<string, string>;
}
