import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Clock, Ids } from '../ports';
import { Credentials } from './ports';

/** Long enough for a slow mail server, short enough that a mailbox read later opens nothing. */
export const RESET_LINK_MINUTES = 45;

/** Makes the secret of a link by which one person may set a password once, inside the transaction of a use case. */
@Injectable()
export class GiveResetLink {
  constructor(
    private readonly credentials: Credentials,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** It exists in clear text only here; what is stored is its hash. */
  async execute(personId: Id<'Person'>): Promise<string> {
    const token = this.ids.secret();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + RESET_LINK_MINUTES * 60_000);
    await this.credentials.giveResetLink({ token, personId, now, expiresAt });
    return token;
  }
}
