import { Injectable } from '@nestjs/common';
import type { AttemptId } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Clock } from '../ports';
import type { SeatedAttempt } from './ports';

const MOST_SITTINGS = 10_000;

interface Known {
  readonly seated: SeatedAttempt;
  /** By the clock of this process, milliseconds. */
  readonly seenAt: number;
}

/**
 * Running tests as this process last saw them. Another process may have changed them since, so whoever acts on one has
 * the database compare it first.
 */
@Injectable()
export class KnownSittings {
  private readonly known = new Map<string, Known>();

  constructor(private readonly clock: Clock) {}

  /** The test that was touched longest ago makes room for a new one. */
  remember(tenantId: Id<'Tenant'>, seated: SeatedAttempt): void {
    const key = keyOf(tenantId, seated.attempt.id);
    this.known.delete(key);
    if (seated.attempt.state === 'finished') return;

    this.known.set(key, { seated, seenAt: this.clock.now().getTime() });
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_SITTINGS && oldest !== undefined) this.known.delete(oldest);
  }

  /** The person's own test at about this instant of the database's clock. */
  recall({ tenantId, personId }: Actor, id: AttemptId): SeatedAttempt | undefined {
    const known = this.known.get(keyOf(tenantId, id));
    if (known?.seated.personId !== personId) return undefined;
    const { seated, seenAt } = known;
    return { ...seated, now: seated.now + this.clock.now().getTime() - seenAt };
  }
}

function keyOf(tenantId: Id<'Tenant'>, id: AttemptId): string {
  return `${tenantId}|${id}`;
}
