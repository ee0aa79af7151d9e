import { Injectable } from '@nestjs/common';
import { ChooseAgency, WrongCredentials } from './errors';
import { MatchPassword } from './match-password';
import { OpenSession, type Origin, type SignedIn } from './open-session';

export interface SignInInput extends Origin {
  readonly email: string;
  readonly password: string;
  readonly agency?: string;
}

/** Opens a session for the person whose e-mail and password these are. */
@Injectable()
export class SignIn {
  constructor(
    private readonly matchPassword: MatchPassword,
    private readonly openSession: OpenSession,
  ) {}

  async execute({ email, password, agency, ...origin }: SignInInput): Promise<SignedIn> {
    const accounts = await this.matchPassword.execute(email.trim().toLowerCase(), password);
    const chosen = agency === undefined ? accounts : accounts.filter((found) => found.agency.slug === agency);
    const [only, ...others] = chosen;
    if (only === undefined) throw new WrongCredentials();
    if (others.length > 0) throw new ChooseAgency(chosen.map((found) => found.agency));
    return this.openSession.execute(only, { ...origin, password });
  }
}
