import { foldText } from './text-fold';

describe('folding a short answer', () => {
  it.each([
    ['case', 'METADATA', 'metadata'],
    ['case of Cyrillic', 'Реестр', 'реестр'],
    ['outer blanks', '  csv\t', 'csv'],
    ['blanks between words', 'open   data', 'open data'],
    ['no-break blanks', 'open\u00A0data', 'open data'],
    ['a final full stop', 'csv.', 'csv'],
    ['several final signs', 'phishing ?!..', 'phishing'],
    ['an ideographic full stop', '데이터。', '데이터'],
    ['accents', 'résumé', 'resume'],
    ['ё written as е', 'учёт', 'учет'],
    ['decomposed letters', 're\u0301sume\u0301', 'resume'],
    ['full-width forms', 'ＣＳＶ', 'csv'],
    ['ligatures', 'ﬁle', 'file'],
    ['typographic apostrophes', 'oʻzgarish', "o'zgarish"],
    ['an acute accent typed for an apostrophe', 'o´zgarish', "o'zgarish"],
    ['quotation marks', '«реестр»', 'реестр'],
    ['long dashes', 'e–mail', 'e-mail'],
  ])('leaves out %s', (_, typed, folded) => {
    expect(foldText(typed)).toBe(folded);
  });

  it.each([
    ['.csv', '.csv'],
    ['=SUM(A1:A5)', '=sum(a1:a5)'],
    ['C#', 'c#'],
    ['?', '?'],
  ])('keeps what is said by the signs of %s', (typed, folded) => {
    expect(foldText(typed)).toBe(folded);
  });

  it('keeps Korean syllables whole', () => {
    expect(foldText('개인정보')).toBe('개인정보');
  });

  it('changes nothing the second time', () => {
    for (const typed of ['  Ünïcode… ', '«Ёлка»!', 'Oʻzbek—til'])
      expect(foldText(foldText(typed))).toBe(foldText(typed));
  });
});
