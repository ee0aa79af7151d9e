import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '../ports';
import type { SessionState, SessionToken } from './sessions';

const HOUR_MS = 60 * 60 * 1000;

/** However active, a session ends after this and the person signs in again; half-open ones wait for one step only. */
const LIFETIME_MS: Readonly<Record<SessionState, number>> = {
  open: 12 * HOUR_MS,
  'awaiting-second-factor': HOUR_MS / 6,
  enrolling: HOUR_MS / 2,
};

/** Makes the secrets of sessions. */
@Injectable()
export class SessionTokens {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  next(state: SessionState): SessionToken & { readonly now: Date } {
    const now = this.clock.now();
    return { token: this.ids.secret(), now, expiresAt: new Date(now.getTime() + LIFETIME_MS[state]) };
  }
}
