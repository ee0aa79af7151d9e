import { Injectable } from '@nestjs/common';
import { checkPassword } from './password';
import { PasswordHasher, type Account } from './ports';
import { SecondFactorPolicy } from './second-factor-policy';

/** Takes a password a person has thought of, or says why it will not do. */
@Injectable()
export class NewPassword {
  constructor(
    private readonly policy: SecondFactorPolicy,
    private readonly hasher: PasswordHasher,
  ) {}

  hashFor(account: Account, password: string): Promise<string> {
    checkPassword(password, this.policy.passwordSettingOf(account));
    return this.hasher.hash(password);
  }
}
