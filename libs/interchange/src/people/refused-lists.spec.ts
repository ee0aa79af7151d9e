import fc from 'fast-check';
import { UnreadableFile } from '../unreadable-file';
import { parsePeopleList } from './parse-people-list';

function refusalOf(list: string | Uint8Array) {
  try {
    parsePeopleList(list);
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
  throw new Error('The list was read.');
}

describe('what cannot be a list is refused in words', () => {
  it.each([
    ['a workbook', Buffer.from('PK\u0003\u0004abc'), 'not-a-list', /save it as CSV/],
    [
      'an old workbook',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'not-a-list',
      /not a list in text form/,
    ],
    ['a web page', '<!doctype html><p>a@x.example', 'not-a-list', /not a list in text form/],
    [
      'a row whose quotation mark is not closed',
      'A,a@x.example\n"B,b@x.example\nC,c@x.example',
      'unclosed-quote',
      /begins on line 2/,
    ],
    [
      'a row that never ends',
      `A,a@x.example\nB,"${'x\n'.repeat(20_000)}`,
      'unclosed-quote',
      /begins on line 2/,
    ],
    ['too long a text', 'x'.repeat(5_000_000), 'file-too-large', /Split it/],
  ])('%s', (_what, list, reason, words) => {
    expect(refusalOf(list)).toMatchObject({ reason, message: expect.stringMatching(words) });
  });

  it('more people than can be added at a time, headings not counted', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, index) => `N,n${index}@x.example`).join('\n');
    expect(parsePeopleList(`name,email\n${lines(5_000)}`).people).toHaveLength(5_000);
    expect(refusalOf(lines(5_001))).toMatchObject({
      reason: 'too-many-rows',
      kind: 'too-large',
      message: expect.stringContaining('5001 rows'),
    });
  });

  it('any other text at all is read or refused, never thrown upon', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 200 })), (list) => {
        try {
          parsePeopleList(list);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      }),
      { numRuns: 500 },
    );
  });
});
