import { Injectable } from '@nestjs/common';
import { NoMailService } from '../letters/errors';
import { MailService } from '../letters/ports';
import { Clock } from '../ports';
import { TooManyFailures } from './errors';
import { ResetRequests, SignInThrottle } from './ports';

/**
 * Takes down that somebody has forgotten the password of an address. Whose address it is nobody looks here: what is done,
 * and so what is answered and how long it takes, is the same for any. The worker looks.
 */
@Injectable()
export class AskForReset {
  constructor(
    private readonly requests: ResetRequests,
    private readonly throttle: SignInThrottle,
    private readonly mail: MailService,
    private readonly clock: Clock,
  ) {}

  async execute(typed: string, network: string): Promise<void> {
    if (!this.mail.isThere) throw new NoMailService();
    const email = typed.trim().toLowerCase();
    // Counted apart from guesses: whoever asks for letters keeps nobody from signing in.
    const source = { account: `reset:${email}`, network: `reset:${network}` };
    const now = this.clock.now();
    const wait = await this.throttle.admit(source, now);
    if (wait > 0) throw new TooManyFailures(wait);
    await this.throttle.failed(source, now);
    await this.requests.add(email, now);
  }
}
