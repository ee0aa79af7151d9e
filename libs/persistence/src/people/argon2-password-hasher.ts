import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { PasswordHasher, SignInBusy } from '@qabilet/application';

/** OWASP's smallest recommended argon2id: 19 MiB, two passes, one lane; 6 to 9 ms here. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const PARAMETERS = `$argon2id$v=19$m=${OPTIONS.memoryCost},t=${OPTIONS.timeCost},p=${OPTIONS.parallelism}$`;

/** More at once would only wait for the processor and take memory from the answer path. */
const AT_ONCE = 2;
/** About ten seconds of work: whoever comes then is asked to come again rather than kept waiting. */
const MOST_WAITING = 2000;

/** The same characters make the same password, however a keyboard puts them together. */
const typed = (password: string) => password.normalize('NFC');

/** Argon2id with a bounded number of computations at a time. */
@Injectable()
export class Argon2PasswordHasher extends PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return this.bounded(() => hash(typed(password), OPTIONS));
  }

  verify(stored: string, password: string): Promise<boolean> {
    return this.bounded(() => verify(stored, typed(password)));
  }

  isOutdated(stored: string): boolean {
    return !stored.startsWith(PARAMETERS);
  }

  async verifyNothing(password: string): Promise<false> {
    this.decoy ??= this.hash('nobody has this password');
    await this.verify(await this.decoy, password);
    return false;
  }

  private async bounded<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting.length >= MOST_WAITING) throw new SignInBusy();
    if (this.running >= AT_ONCE) await new Promise<void>((resume) => this.waiting.push(resume));
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
