import { calculated } from './calculate';
import type { CellValue, Grid } from './cell';
import type { SheetLanguage } from './notation';

/** A register: district, days, fee. */
const REGISTER: Grid = [
  ['District', 'Days', 'Fee'],
  ['North', 12, 10.5],
  ['South', 5, 20],
  ['north', 7, 0],
  ['East', 30, undefined],
  [undefined, undefined, undefined],
  ['Total', undefined, undefined],
];

interface Asked {
  readonly language?: SheetLanguage;
  readonly typed?: Readonly<Record<string, string>>;
}

function shown(entry: string, { language = 'en', typed = {} }: Asked = {}): CellValue {
  return calculated({ grid: REGISTER, typed: { ...typed, C7: entry }, language })('C7');
}

describe('a formula', () => {
  it.each([
    ['=2+3*4', 14],
    ['=(2+3)*4', 20],
    ['=2^3^2', 64],
    ['=-2^2', 4],
    ['=10-4-3', 3],
    ['=50%*8', 4],
    ['=B2/B3', 2.4],
    ['=B2*C2', 126],
    ['=$B$2+b3', 17],
    ['=A2&"-"&B2', 'North-12'],
    ['=B2>=12', true],
    ['=A2="NORTH"', true],
    ['=A2<>A3', true],
    ['=C5', 0],
    ['=C5=0', true],
    ['=  SUM( B2 : B5 )', 54],
    ['=sum(B5:B2)', 54],
    ['=SUM(B2;B3;100)', 117],
    ['=SUM(B2,B3,100)', 117],
    ['=SUM(A2:B3)', 17],
    ['=AVERAGE(B2:B5)', 13.5],
    ['=MIN(B2:B5)', 5],
    ['=MAX(B2:B5)', 30],
    ['=COUNT(A2:C5)', 7],
    ['=COUNTA(A2:C5)', 11],
    ['=COUNTIF(A2:A5,"North")', 2],
    ['=COUNTIF(A2:A5;A3)', 1],
    ['=COUNTIF(B2:B5;">=7")', 3],
    ['=COUNTIF(B2:B5;"<>7")', 3],
    ['=COUNTIF(B2:B5;7)', 1],
    ['=COUNTIF(B2:B5;"7")', 1],
    ['=SUMIF(A2:A5,"north",B2:B5)', 19],
    ['=SUMIF(B2:B5,">10")', 42],
    ['=AVERAGEIF(A2:A5,"north",B2:B5)', 9.5],
    ['=IF(B2>10,"late","in time")', 'late'],
    ['=IF(B3>10,"late")', false],
    ['=IF(B3>0;1;1/0)', 1],
    ['=ROUND(B2/7,2)', 1.71],
    ['=ROUND(2.5)', 3],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(1234,-2)', 1200],
  ])('%s shows %p', (entry, value) => {
    expect(shown(entry)).toBe(value);
  });

  it.each([
    ['=СУММ(B2:B5)', 54],
    ['=срзнач(B2:B5)', 13.5],
    ['=СЧЁТЕСЛИ(A2:A5;"North")', 2],
    ['=СЧЕТЕСЛИ(A2:A5;«North»)', 2],
    ['=ОКРУГЛ(B2/7;1)', 1.7],
    ['=ОКРУГЛ(C2,1)', 10.5],
    ['=СУММ(1,5;2)', 3.5],
    ['=СУММ(1.5;2)', 3.5],
    ['=СЧЁТЕСЛИ(C2:C5;">10,4")', 2],
    ['=ЕСЛИ(В2≥12;МАКС(В2:С2);0)', 12],
  ])('%s shows %p in Russian', (entry, value) => {
    expect(shown(entry, { language: 'ru' })).toBe(value);
  });

  it.each([
    ['=', 'unreadable'],
    ['=2+', 'unreadable'],
    ['=(2', 'unreadable'],
    ['=2 3', 'unreadable'],
    ['=SUM(B2:B3', 'unreadable'],
    ['=SUM()', 'unreadable'],
    ['=COUNTIF(A2:A5)', 'unreadable'],
    ['={1}', 'unreadable'],
    ['=B2:2', 'unreadable'],
    ['=MEDIAN(B2:B5)', 'unknown-name'],
    ['=North', 'unknown-name'],
    ['=__proto__', 'unreadable'],
    ['=constructor(1)', 'unknown-name'],
    ['=D2', 'unknown-cell'],
    ['=SUM(B2:B9)', 'unknown-cell'],
    ['=B2:B5', 'wrong-kind'],
    ['=A2+1', 'wrong-kind'],
    ['=IF(A2,1,2)', 'wrong-kind'],
    ['=10^999', 'wrong-kind'],
    ['=B2/C5', 'division-by-zero'],
    ['=AVERAGE(A2:A5)', 'division-by-zero'],
    ['=C7+1', 'circle'],
    ['=SUM(C2:C7)', 'circle'],
  ])('%s is a fault: %s', (entry, fault) => {
    expect(shown(entry)).toEqual({ fault });
  });

  it('reads what was typed into other cells', () => {
    expect(shown('=B7*2', { typed: { B7: '=SUM(B2:B5)' } })).toBe(108);
  });

  it('finds a circle through other cells', () => {
    expect(shown('=B7', { typed: { B7: '=C7' } })).toEqual({ fault: 'circle' });
  });

  it('hands the fault of a cell on', () => {
    expect(shown('=SUM(B7;1)', { typed: { B7: '=1/0' } })).toEqual({ fault: 'division-by-zero' });
  });
});

describe('what is no formula', () => {
  it.each([
    ['54', 'en', 54],
    ['1 054,5', 'ru', 1054.5],
    ['-3', 'en', -3],
    ['54 days', 'en', '54 days'],
  ] as const)('%s is kept in %s as %p', (entry, language, value) => {
    expect(shown(entry, { language })).toBe(value);
  });

  it('leaves the cell as it was where nothing was typed', () => {
    expect(shown('  ')).toBeUndefined();
  });
});
