import { wordDifference } from './word-difference';

const shown = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join('');

describe('The words that changed', () => {
  it.each([
    ['are none in equal texts', 'I find a form', 'I find a form', 'I find a form'],
    ['are replaced in their place', 'I find a form', 'I choose a form', 'I [-find -][+choose +]a form'],
    ['are added at the end', 'I find', 'I find a form', 'I find [+a form+]'],
    ['are added at the beginning', 'find a form', 'I find a form', '[+I +]find a form'],
    ['are taken away in the middle', 'I find a form', 'I find form', 'I find [-a -]form'],
    ['are all of a text that is new', '', 'I find', '[+I find+]'],
    ['are all of a text that is gone', 'I find', '', '[-I find-]'],
    ['are as few as can be', 'a b c d e', 'a x b d y e', 'a [+x +]b [-c -]d [+y +]e'],
    ['may stand beside each other', 'a b c', 'x y c', '[-a b -][+x y +]c'],
    ['are of any script', 'нахожу нужный бланк', 'нахожу верный бланк', 'нахожу [-нужный -][+верный +]бланк'],
    ['are none where only spaces differ', 'I  find', 'I find', 'I find'],
    ['are none in two empty texts', '', '', ''],
  ])('%s', (_, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('leave the newer text when what went is left out, and the older when what came is', () => {
    const before = 'We keep the register of letters and answer each within ten days';
    const after = 'We keep a register of all letters and answer within ten working days';
    const runs = wordDifference(before, after);
    const without = (kind: string) =>
      runs
        .filter((run) => run.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('removed')).toBe(after);
    expect(without('added')).toBe(before);
  });

  it('never lie beside a run of the same kind', () => {
    const kinds = wordDifference('a b c d e f', 'b x d y z f g').map(({ kind }) => kind);
    kinds.slice(1).forEach((kind, index) => expect(kind).not.toBe(kinds[index]));
  });

  it('come after those they replace', () => {
    expect(wordDifference('a b', 'a c').map(({ kind }) => kind)).toEqual(['same', 'removed', 'added']);
  });
});
