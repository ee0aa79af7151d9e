import { adviceOn } from './advice';
import { aMultiple, anOption, aSingle, text } from './testing/an-item';

describe('Advice on an item that is being written', () => {
  it('has nothing to say of a good one', () => {
    expect(adviceOn(aSingle())).toEqual([]);
  });

  it('is silent until there is a question', () => {
    expect(adviceOn(aSingle({ stem: text('', ''), options: [], seconds: 1 }))).toEqual([]);
  });

  it('stands at the field where it is mended, with what its words need', () => {
    const options = aSingle().options.map((option, index) =>
      index === 1 ? { ...option, text: text('Excel', 'Таблица') } : option,
    );
    expect(adviceOn(aSingle({ options, seconds: 300 }))).toEqual([
      { code: 'seconds', at: 'seconds', values: { low: 30, high: 120 } },
      { code: 'brand-name', at: 'options[1].text.en', values: { words: 'Excel' } },
    ]);
  });

  it('tells of a language only once it has been begun', () => {
    const options = ['a', 'b', 'c'].map((id) =>
      anOption(id, { correct: id === 'a', text: { en: `Answer ${id}` }, rationale: { en: 'So.' } }),
    );
    const inEnglish = aSingle({ stem: { en: 'Which?' }, rationale: { en: 'So.' }, options });
    expect(adviceOn(inEnglish)).toEqual([]);
    expect(adviceOn({ ...inEnglish, stem: text('Which?', 'Какой?') })).toContainEqual({
      code: 'words-missing',
      at: 'options[0].text.ru',
    });
  });

  it('leaves it to the form to ask for what is not written yet in English', () => {
    const options = aSingle().options.map((option) => ({ ...option, text: text('', 'Вариант') }));
    expect(adviceOn(aSingle({ options })).filter(({ code }) => code === 'words-missing')).toEqual([]);
  });

  it('says a thing once at each place', () => {
    const options = ['a', 'a', 'a', 'a'].map((id) => anOption(id));
    const said = adviceOn(aSingle({ options })).map(({ code, at }) => `${code} ${at}`);
    expect(said).toContain('options-distinct key');
    expect(new Set(said).size).toBe(said.length);
  });

  it('asks for the words that announce several choices, in each language', () => {
    const stem = text('Which do?', 'Что годится?');
    expect(adviceOn(aMultiple({ stem })).map(({ at, values }) => [at, values])).toEqual([
      ['stem.en', { words: 'Choose all that apply.' }],
      ['stem.ru', { words: 'Выберите все подходящие варианты.' }],
    ]);
  });
});
