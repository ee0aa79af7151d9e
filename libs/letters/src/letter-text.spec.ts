import { LETTER_KINDS } from '@qabilet/contracts';
import type { Language } from '@qabilet/kernel';
import { writeLetter } from './letter-text';

const FACTS = {
  personName: 'Mateo Rojas',
  agencyName: 'Institute',
  cohortName: 'Programme 2026',
  waveName: 'Baseline',
  closesAt: new Date('2026-04-30T18:59:00Z'),
};
const ADDRESS = 'https://skills.agency.example';
const LANGUAGES: readonly Language[] = ['en', 'ru', 'kk', 'uz', 'ko'];
const CASES = LANGUAGES.flatMap((language) => LETTER_KINDS.map((kind) => ({ language, kind })));

describe('a letter', () => {
  it.each(CASES)('names everything its reader needs: $kind in $language', ({ kind, language }) => {
    const { subject, text } = writeLetter(kind, FACTS, { language, address: ADDRESS });

    expect(subject).toContain('Programme 2026');
    for (const part of ['Mateo Rojas', 'Baseline', 'Institute', '2026', 'UTC']) expect(text).toContain(part);
    expect(text).toContain(`\n${ADDRESS}\n`);
    expect(text).not.toMatch(/undefined|\[object|\$\{/);
  });

  it('is written in another way in each language and for each reason', () => {
    const written = CASES.map(({ kind, language }) =>
      writeLetter(kind, FACTS, { language, address: ADDRESS }),
    );

    expect(new Set(written.map(({ subject }) => subject)).size).toBe(CASES.length);
    expect(new Set(written.map(({ text }) => text)).size).toBe(CASES.length);
  });

  it('says when the wave closes', () => {
    const { text } = writeLetter('opened', FACTS, { language: 'en', address: ADDRESS });

    expect(text).toContain('is open for you until 30 April 2026 at 18:59 UTC.');
  });

  it('keeps names on one line', () => {
    const { subject, text } = writeLetter(
      'reminder',
      { ...FACTS, cohortName: 'A\r\nBcc: b@c.example', waveName: 'W\u2028X' },
      { language: 'en', address: ADDRESS },
    );

    expect(subject).toBe('A Bcc: b@c.example: a reminder of your digital skills check');
    expect(text).toContain('"W X"');
  });
});
