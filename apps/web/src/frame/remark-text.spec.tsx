import { SpeechProvider, startSpeaking, type Language } from '@qabilet/i18n';
import { render, screen } from '@testing-library/react';
import { RemarkText, usePlaceText, type Remark } from './remark-text';

async function shown(remark: Remark, language: Language = 'ru', family?: string): Promise<string> {
  const speech = await startSpeaking({ language, isPseudo: false });
  await speech.loadNamespaces('staff');
  const { container } = render(
    <SpeechProvider i18n={speech}>
      <RemarkText remark={remark} family={family} />
    </SpeechProvider>,
  );
  return container.textContent ?? '';
}

const DOUBLED: Remark = {
  code: 'items.doubled-code',
  message: 'The code R.1-01 stands in row 3 already. Each item has its own: change one of them.',
  details: { code: 'R.1-01', place: 'row 3' },
};

describe('A remark on a file', () => {
  it('is said in the language of the reader, and so is the place that it names', async () => {
    expect(await shown(DOUBLED)).toBe(
      'Код R.1-01 уже есть (строка 3). У каждого вопроса он свой: измените один из них.',
    );
  });

  it('reads in English as the server says it', async () => {
    expect(await shown(DOUBLED, 'en')).toBe(DOUBLED.message);
  });

  it('is found under its family where the server sends the code alone', async () => {
    const remark = { code: 'unknown-role', message: '', details: { role: 'Scribe' } };
    expect(await shown(remark, 'ru', 'list')).toContain('Профиля роли «Scribe» нет.');
  });

  it('says what an item of the kind needs where its key does not fit', async () => {
    const remark = {
      code: 'items.not-usable',
      message: '',
      details: { why: 'No option is right', kind: 'single' },
    };
    expect(await shown(remark)).toBe(
      'На такой вопрос нельзя ответить: дайте хотя бы два варианта и отметьте один верный.',
    );
    expect(await shown(remark, 'en')).toContain('No option is right');
  });

  it.each([
    ['a code without words', { code: 'items.of-tomorrow', message: 'Something new.', details: {} }],
    [
      'a run of before, which did not keep what the words name',
      { code: 'items.no-code', message: 'Something new.' },
    ],
  ])('stays in English, and is marked so, for %s', async (_, remark) => {
    await shown(remark);
    expect(screen.getByText('Something new.').getAttribute('lang')).toBe('en');
  });
});

describe('A place in a file', () => {
  function Place({ place }: { readonly place: string }) {
    return <p>{usePlaceText()(place)}</p>;
  }

  it.each([
    ['row 12', 'строка 12'],
    ['line 4', 'строка 4'],
    ['items/q1.xml', 'items/q1.xml'],
  ])('%s reads "%s" in Russian', async (place, words) => {
    const speech = await startSpeaking({ language: 'ru', isPseudo: false });
    await speech.loadNamespaces('staff');
    render(
      <SpeechProvider i18n={speech}>
        <Place place={place} />
      </SpeechProvider>,
    );
    expect(screen.getByRole('paragraph')).toHaveTextContent(words);
  });
});
