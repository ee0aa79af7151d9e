import type { Id } from '@qabilet/kernel';
import type { Page, PageRequest } from '../people/ports';

export interface AuditListing {
  readonly at: Date;
  readonly actorName?: string;
  readonly action: string;
  readonly subject: string;
  /** How often, where the entry stands for several of its kind. */
  readonly times?: number;
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

/** What somebody tried and was not let. */
export interface Refusal {
  /** '<context>.<what-was-refused>'. */
  readonly action: string;
  readonly about: {
    readonly kind: 'person' | 'identity-provider';
    readonly id: Id<'Person'> | Id<'IdentityProvider'>;
  };
  /** What the person asked for; absent where nobody knows who it was that tried. */
  readonly route?: string;
}

export interface CountedRefusal extends Refusal {
  readonly times: number;
  readonly lastAt: Date;
}

/** Refusals on their way to the audit log: counted by kind and by whom they are about, so that nobody can flood it. */
export abstract class Refusals {
  abstract count(refusal: Refusal, now: Date): Promise<void>;
  /** Takes out those that began before the given time. */
  abstract take(begunBefore: Date): Promise<readonly CountedRefusal[]>;
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

/** Where the chain of an agency stands: exported, it proves later that nothing was cut off. */
export interface AuditHead {
  readonly entries: number;
  /** SHA-256, 64 hexadecimal digits. */
  readonly hash: string;
}

/** A link of the chain with what its entry reads like now. */
export interface ChainedEntry {
  readonly sequence: string;
  readonly place: number;
  readonly prevHash: string;
  readonly hash: string;
  /** Absent when the entry is gone. */
  readonly computedHash?: string;
}

/** The audit log as a chain of hashes. */
export abstract class AuditChain {
  /** The hash before the first entry. */
  abstract readonly origin: string;
  abstract head(): Promise<AuditHead>;
  /** Links after the given place, in order, at most so many. */
  abstract after(place: number, size: number): Promise<readonly ChainedEntry[]>;
  /** Sequence number of the first entry that no link holds. */
  abstract firstUnlinked(): Promise<string | undefined>;
}
