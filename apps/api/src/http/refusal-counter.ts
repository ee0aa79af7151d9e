import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { CountFailedGuess, CountRefusal, type Guessed } from '@qabilet/application';
import type { SignedInRequest } from './access';

/** Sees to it that what was refused is counted, without keeping the reply: its time must not tell who has an account. */
@Injectable()
export class RefusalCounter implements BeforeApplicationShutdown {
  private readonly log = new Logger('refusals');
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly countRefusal: CountRefusal,
    private readonly countFailedGuess: CountFailedGuess,
  ) {}

  /** Somebody asked for what their roles do not include. */
  access({ session, method, routeOptions }: SignedInRequest): void {
    if (!session) return;
    const { personId, agency } = session.account;
    const route = `${method} ${routeOptions.url ?? ''}`;
    const about = { kind: 'person', id: personId } as const;
    this.keep(this.countRefusal.execute(agency.id, { action: 'access.refused', about, route }));
  }

  /** Somebody guessed at a secret, and the guess ended in this error. */
  guess(guessed: Guessed, error: unknown): void {
    this.keep(this.countFailedGuess.execute(guessed, error));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.running);
  }

  private keep(counting: Promise<void>): void {
    const kept = counting
      .catch((error: unknown) => this.log.error(error, 'a refusal could not be counted'))
      .finally(() => this.running.delete(kept));
    this.running.add(kept);
  }
}
