import type { AnswerExtract, ExtractedAnswer, ExtractedSitting, ExtractItem } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { itemPlan, longResponses, wideResponses } from './response-lines';

const item = (code: string, competence = '1.1'): ExtractItem => ({
  id: idOf(`item-${code}`),
  code,
  competence: idOf(competence),
  seconds: 60,
  model: '2pl',
});

const answer = (at: number, overrides: Partial<ExtractedAnswer> = {}): ExtractedAnswer => ({
  item: at,
  category: 1,
  seconds: 40,
  isPilot: false,
  use: 'counted',
  ...overrides,
});

const sitting = (overrides: Partial<ExtractedSitting> = {}): ExtractedSitting => ({
  name: 'r1',
  language: 'kk',
  wave: 1,
  isUsed: true,
  answers: [],
  ...overrides,
});

function extract(
  sittings: readonly ExtractedSitting[],
  items = ['a', 'b', 'c', 'd'].map((code) => item(code)),
): AnswerExtract {
  return {
    items,
    sittings: (async function* () {
      for (const one of sittings) yield Promise.resolve([one]);
    })(),
  };
}

async function text(lines: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const line of lines) all += line;
  return all;
}

describe('answers with one row a test', () => {
  it('stand under their items, whatever the order in which they were given', async () => {
    const answers = [answer(3, { category: 2 }), answer(0), answer(1, { category: 0 })];
    expect(await text(wideResponses(extract([sitting({ answers })])))).toBe(
      'id,language,wave,a,b,c,d\r\nr1,kk,w1,1,0,,2\r\n',
    );
  });

  it('are empty where nothing was asked, guessed or known before, and 0 where it was left out', async () => {
    const answers = [
      answer(0, { use: 'rapid' }),
      answer(1, { use: 'omitted', category: 1 }),
      answer(2, { use: 'repeated' }),
    ];
    expect(await text(wideResponses(extract([sitting({ answers })])))).toContain('\r\nr1,kk,w1,,0,,\r\n');
  });

  it('are left out with the whole test where it tells nothing', async () => {
    const told = await text(
      wideResponses(extract([sitting({ isUsed: false, answers: [answer(0)] }), sitting({ name: 'r2' })])),
    );
    expect(told).toBe('id,language,wave,a,b,c,d\r\nr2,kk,w1,,,,\r\n');
  });

  it('let no item run as a formula', async () => {
    const items = [item('=cmd()'), item('a,b')];
    expect(await text(wideResponses(extract([], items)))).toBe(`id,language,wave,'=cmd(),"a,b"\r\n`);
    expect(itemPlan(items)).toContain(`'=cmd(),2pl,1.1,60`);
    expect(await text(longResponses(extract([sitting({ answers: [answer(0), answer(1)] })], items)))).toMatch(
      /r1,kk,w1,'=cmd\(\),1.*\r\nr1,kk,w1,"a,b",1/,
    );
  });
});

describe('answers with one row each', () => {
  it('are all there, in the order in which they were given, with what becomes of them', async () => {
    const answers = [
      answer(2, { use: 'rapid', seconds: 0.4 }),
      answer(0, { use: 'omitted', category: 0, isPilot: true }),
      answer(1, { use: 'repeated' }),
    ];
    expect(await text(longResponses(extract([sitting({ wave: 3, isUsed: false, answers })])))).toBe(
      [
        'id,language,wave,item,category,seconds,pilot,omitted,rapid,repeated',
        'r1,kk,w3,c,1,0.4,0,0,1,0',
        'r1,kk,w3,a,0,40,1,1,0,0',
        'r1,kk,w3,b,1,40,0,0,0,1',
        '',
      ].join('\r\n'),
    );
  });
});
