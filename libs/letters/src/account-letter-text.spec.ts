import { ACCOUNT_LETTER_KINDS } from '@qabilet/contracts';
import { idOf, type Language } from '@qabilet/kernel';
import { writeAccountLetter } from './account-letter-text';

const SECRET = 'letter-'.repeat(6) + '1';
const LANGUAGES: readonly Language[] = ['en', 'ru', 'kk', 'uz', 'ko'];
const CASES = LANGUAGES.flatMap((language) => ACCOUNT_LETTER_KINDS.map((kind) => ({ language, kind })));

const write = ({ kind, language }: (typeof CASES)[number], personName = 'Mateo Rojas') =>
  writeAccountLetter(
    {
      id: idOf('letter-1'),
      kind,
      language,
      personName,
      agencyName: 'Institute',
      address: 'mateo@agency.example',
      at: new Date('2026-04-30T18:59:00Z'),
      ...(kind === 'password-link' && { secret: SECRET }),
    },
    'https://skills.agency.example/',
  );

describe('a letter about an account', () => {
  it.each(CASES)('names its reader and the agency and leads to a page: $kind in $language', (letter) => {
    const { subject, text } = write(letter);

    expect(subject).toContain('Institute');
    for (const part of ['Mateo Rojas', 'Institute']) expect(text).toContain(part);
    expect(text).toMatch(/\nhttps:\/\/skills\.agency\.example\/[a-z/-]+(#\S+)?\n/);
    expect(text).not.toMatch(/undefined|\[object|\$\{/);
  });

  it('is written in another way in each language and for each reason', () => {
    const written = CASES.map((letter) => write(letter));
    expect(new Set(written.map(({ subject }) => subject)).size).toBe(CASES.length);
    expect(new Set(written.map(({ text }) => text)).size).toBe(CASES.length);
  });

  it('holds a secret only where it is a link, behind the # of its address', () => {
    for (const letter of CASES) {
      const { subject, text } = write(letter);
      expect(subject).not.toContain(SECRET);
      expect(text.split(SECRET).length - 1).toBe(letter.kind === 'password-link' ? 1 : 0);
      if (letter.kind === 'password-link') expect(text).toContain(`/password-reset#${SECRET}\n`);
    }
  });

  it('keeps names on one line', () => {
    const { text } = write({ kind: 'password-set', language: 'en' }, 'A\r\nBcc: b@c.example');
    expect(text).toContain('Dear A Bcc: b@c.example,');
    expect(text).toContain('On 30 April 2026 at 18:59 UTC the password');
  });
});
