import { WeakPassword } from './errors';
import { checkPassword } from './password';

const CONTEXT = ['Aigerim Bekova', 'a.bekova@digital.gov.example', 'Agency for Digital Services'];

function refusalOf(
  password: string,
  protection: 'password-only' | 'with-second-factor' = 'password-only',
): string | undefined {
  try {
    checkPassword(password, { protection, context: CONTEXT });
    return undefined;
  } catch (error) {
    if (error instanceof WeakPassword) return error.code;
    throw error;
  }
}

describe('the length of a password', () => {
  it('is at least fifteen characters where there is nothing beside it', () => {
    expect(refusalOf('gzh7kd0wqnvb2x')).toBe('people.password-too-short');
    expect(refusalOf('gzh7kd0wqnvb2xf')).toBeUndefined();
  });

  it('is at least eight with a second factor', () => {
    expect(refusalOf('gzh7kd0', 'with-second-factor')).toBe('people.password-too-short');
    expect(refusalOf('gzh7kd0w', 'with-second-factor')).toBeUndefined();
  });

  it('is at most 128 characters, as people count them', () => {
    const long = 'зимний вечер за окном '.repeat(6);
    expect(refusalOf(long.slice(0, 128))).toBeUndefined();
    expect(refusalOf(long.slice(0, 129))).toBe('people.password-too-long');
    expect(refusalOf('🌾🚲🎻🪁🦔🍁🥟'.repeat(3).slice(0, 28))).toBe('people.password-too-short');
  });

  it('counts a letter with its accent once, however it was typed', () => {
    expect(refusalOf('é'.normalize('NFD').repeat(14))).toBe('people.password-too-short');
  });
});

describe('a password that is tried first', () => {
  it.each([
    'passwordpassword',
    'Password2026!Password',
    'P@ssw0rd-P@ssw0rd',
    'qwertyuiopasdfghjkl',
    '1qaz2wsx3edc4rfv',
    '123456789012345',
    '000000000000000',
    'abcabcabcabcabcabc',
    'iloveyouforever2026',
    'adminadminadmin',
    'йцукенгшщзхъ12345',
    'ПарольПароль2026',
    'welcome-tashkent',
    '비밀번호비밀번호비밀번호비밀번호',
    'aigerimbekova2026',
    'Bekova-Bekova-1985!',
    'qabilet-qabilet-qabilet',
    'agency for digital services',
  ])('%s is refused', (password) => {
    expect(refusalOf(password)).toBe('people.password-easily-guessed');
  });

  it.each([
    'correct horse battery staple',
    'four words to remember well',
    'my password is a long story',
    'the dragon ate seven plums',
    'Бекова выращивает кактусы',
    'tz4-kqp-97m-vvx-31d',
    '                 . ,  x q',
  ])('%s is not', (password) => {
    expect(refusalOf(password)).toBeUndefined();
  });

  it.each(['a1'.repeat(63) + 'ж~', 'mama'.repeat(31) + 'ж~'])(
    '%s, made to be slow, is looked through within the time of a test',
    (password) => {
      expect(refusalOf(password)).toBeUndefined();
    },
  );
});
