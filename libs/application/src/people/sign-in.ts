import { Injectable } from '@nestjs/common';
import { Clock } from '../ports';
import { ChooseAgency, TooManyFailures, WrongCredentials } from './errors';
import { MatchPassword } from './match-password';
import { OpenSession, type Origin, type SignedIn } from './open-session';
import { SignInThrottle, type ThrottleKey } from './ports';

export interface SignInInput extends Origin {
  readonly email: string;
  readonly password: string;
  readonly agency?: string;
  /** Network the request came from: /24 of IPv4, /64 of IPv6. */
  readonly network: string;
}

/** Opens a session for the person whose e-mail and password these are. */
@Injectable()
export class SignIn {
  constructor(
    private readonly matchPassword: MatchPassword,
    private readonly throttle: SignInThrottle,
    private readonly openSession: OpenSession,
    private readonly clock: Clock,
  ) {}

  async execute({ email, password, agency, network, ...origin }: SignInInput): Promise<SignedIn> {
    const now = this.clock.now();
    const account: ThrottleKey = { kind: 'account', value: email.trim().toLowerCase() };
    const keys: ThrottleKey[] = [account, { kind: 'network', value: network }];

    const wait = await this.throttle.secondsToWait(keys, now);
    if (wait > 0) throw new TooManyFailures(wait);

    const accounts = await this.matchPassword.execute(account.value, password);
    const chosen = agency === undefined ? accounts : accounts.filter((found) => found.agency.slug === agency);
    const [only, ...others] = chosen;
    if (only === undefined) {
      await this.throttle.recordFailure(keys, now);
      throw new WrongCredentials();
    }
    if (others.length > 0) throw new ChooseAgency(chosen.map((found) => found.agency));

    await this.throttle.forget(account);
    return this.openSession.execute(only, origin);
  }
}
