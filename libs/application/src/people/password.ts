import { WeakPassword } from './errors';

/** NIST SP 800-63B-4: fifteen where the password is the only factor. */
const SHORTEST = 15;
const LONGEST = 128;

/** Refuses a password that is too short, too long or easy to guess; any characters are welcome. */
export function checkPassword(password: string, context: readonly string[]): void {
  const characters = [...password].length;
  if (characters < SHORTEST) {
    throw new WeakPassword(
      `Use at least ${SHORTEST} characters. Four or five words you can remember are good.`,
    );
  }
  if (characters > LONGEST) throw new WeakPassword(`Use at most ${LONGEST} characters.`);

  const folded = password.toLowerCase();
  if (new Set(folded).size < 5) throw new WeakPassword('Use more different characters.');
  const known = context.find(
    (word) => word.length >= 4 && folded.split(word.toLowerCase()).join('').length < SHORTEST / 2,
  );
  if (known !== undefined)
    throw new WeakPassword('Do not build the password on your name, e-mail or agency.');
}
