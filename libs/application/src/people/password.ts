import { WeakPassword } from './errors';
import { isGuessable } from './guessable';

/** NIST SP 800-63B-4: fifteen characters where the password is the only factor, eight where a second one stands beside it. */
export const SHORTEST_PASSWORD = { 'password-only': 15, 'with-second-factor': 8 } as const;
export const LONGEST_PASSWORD = 128;

export interface PasswordSetting {
  readonly protection: keyof typeof SHORTEST_PASSWORD;
  /** What the person is called, writes from and works for. */
  readonly context: readonly string[];
}

/** Whether the password may be all that somebody signs in with. */
export function isEnoughAlone(password: string): boolean {
  return lengthOf(password) >= SHORTEST_PASSWORD['password-only'];
}

function lengthOf(password: string): number {
  return [...password.normalize('NFC')].length;
}

/** Refuses a password that is too short, too long or tried first by whoever guesses; any characters are welcome. */
export function checkPassword(password: string, { protection, context }: PasswordSetting): void {
  const characters = lengthOf(password);
  const shortest = SHORTEST_PASSWORD[protection];
  if (characters < shortest) {
    throw new WeakPassword(
      'too-short',
      `Use at least ${shortest} characters. Four or five words you can remember are good.`,
    );
  }
  if (characters > LONGEST_PASSWORD)
    throw new WeakPassword('too-long', `Use at most ${LONGEST_PASSWORD} characters.`);
  if (isGuessable(password, [...context, 'qabilet'])) {
    throw new WeakPassword(
      'easily-guessed',
      'Passwords like this one are tried first: it is made of very common words, or of your name, e-mail or agency.',
    );
  }
}
