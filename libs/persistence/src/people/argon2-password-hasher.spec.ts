import { SignInBusy } from '@qabilet/application';
import { Argon2PasswordHasher } from './argon2-password-hasher';

describe('hashes of passwords', () => {
  it('know their password and no other, however its characters are put together', async () => {
    const hasher = new Argon2PasswordHasher();
    const hash = await hasher.hash('ёлка é'.normalize('NFD'));

    expect(await hasher.verify(hash, 'ёлка é'.normalize('NFC'))).toBe(true);
    expect(await hasher.verify(hash, 'ёлка e')).toBe(false);
    expect(hasher.isOutdated(hash)).toBe(false);
    expect(hasher.isOutdated(hash.replace('t=2', 't=1'))).toBe(true);
  });

  it('are computed two at a time, and refused when too many wait', async () => {
    const hasher = new Argon2PasswordHasher();
    const release: (() => void)[] = [];
    let [running, most] = [0, 0];
    const slowly = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resume) => release.push(resume));
      running -= 1;
    };
    const bounded = Reflect.get(hasher, 'bounded') as (work: () => Promise<void>) => Promise<void>;
    const all = Array.from({ length: 2002 }, () => bounded.call(hasher, slowly));

    await expect(bounded.call(hasher, slowly)).rejects.toThrow(SignInBusy);
    while (running > 0) {
      release.splice(0).forEach((resume) => resume());
      await new Promise((resume) => setImmediate(resume));
    }
    await Promise.all(all);
    expect(most).toBe(2);
  });
});
