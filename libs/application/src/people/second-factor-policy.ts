import { isEnoughAlone, SHORTEST_PASSWORD, type PasswordSetting } from './password';
import type { AccessRole } from './permissions';
import type { Account } from './ports';

/** Whoever sees others' data or may change what counts. */
const ROLES: readonly AccessRole[] = ['trainer', 'agency-lead', 'author', 'administrator'];

/** Who must have a second factor: nobody in a demo, whose accounts open nothing but themselves. */
export class SecondFactorPolicy {
  constructor(private readonly mode: 'demo' | 'real') {}

  isRequiredOf(roles: readonly AccessRole[]): boolean {
    return this.mode === 'real' && roles.some((role) => ROLES.includes(role));
  }

  /** A password from a time when a second factor stood beside it is none to sign in with alone. */
  isRequiredBeside(password: string): boolean {
    return this.mode === 'real' && !isEnoughAlone(password);
  }

  /** In characters; the rule that a new password is checked by. */
  shortestPasswordOf(account: Account): number {
    return SHORTEST_PASSWORD[this.passwordSettingOf(account).protection];
  }

  /** What a password of the person has to withstand. */
  passwordSettingOf({ name, email, agency, roles }: Account): PasswordSetting {
    return {
      protection: this.isRequiredOf(roles) ? 'with-second-factor' : 'password-only',
      context: [name, email, agency.name, agency.slug],
    };
  }
}
