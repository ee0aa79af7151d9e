import { Clock } from '../ports';
import { ChooseAgency, TooManyFailures, WeakPassword, WrongCredentials } from './errors';
import { GuardGuess } from './guard-guess';
import { SignInThrottle } from './ports';
import { SecondFactorStands, WrongCode } from './second-factor-errors';

const SOURCE = { account: 'password:a@b.example', network: '192.0.2' };

class RecordingThrottle extends SignInThrottle {
  readonly said: string[] = [];
  wait = 0;

  admit(): Promise<number> {
    return Promise.resolve(this.wait);
  }
  failed(): Promise<void> {
    this.said.push('failed');
    return Promise.resolve();
  }
  succeeded(): Promise<void> {
    this.said.push('succeeded');
    return Promise.resolve();
  }
}

class StandingClock extends Clock {
  now(): Date {
    return new Date(0);
  }
}

function arrange() {
  const throttle = new RecordingThrottle();
  return { throttle, guard: new GuardGuess(throttle, new StandingClock()) };
}

describe('guarding a guess', () => {
  it('takes the try back when the guess was right', async () => {
    const { throttle, guard } = arrange();

    expect(await guard.execute(SOURCE, () => Promise.resolve('in'))).toBe('in');
    expect(throttle.said).toEqual(['succeeded']);
  });

  it('lets nobody try while they have to wait', async () => {
    const { throttle, guard } = arrange();
    throttle.wait = 7;
    const work = jest.fn();

    await expect(guard.execute(SOURCE, work)).rejects.toEqual(new TooManyFailures(7));
    expect(work).not.toHaveBeenCalled();
  });

  it.each([
    ['a wrong password', new WrongCredentials(), ['failed']],
    ['a wrong code', new WrongCode(), ['failed']],
    ['a right password of several agencies', new ChooseAgency([]), ['succeeded']],
    ['a right password and a new one that will not do', new WeakPassword('too-short', ''), ['succeeded']],
    ['a refusal for another reason', new SecondFactorStands(), []],
    ['a failure of ours', new Error('The database is away.'), []],
  ])('after %s says %s', async (_, error, said) => {
    const { throttle, guard } = arrange();

    await expect(guard.execute(SOURCE, () => Promise.reject(error))).rejects.toBe(error);
    expect(throttle.said).toEqual(said);
  });
});
