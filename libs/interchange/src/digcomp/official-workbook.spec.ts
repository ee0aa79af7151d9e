import { existsSync, readFileSync } from 'node:fs';
import { parseDigCompWorkbook } from './parse-digcomp-workbook';

/** The publisher's own file is not part of the repository; where it lies is told by the environment. */
const PLACE = process.env['DIGCOMP_WORKBOOK'] ?? '';
const isThere = existsSync(PLACE);

if (!isThere)
  process.stderr.write('The official DigComp workbook was left out: name its place in DIGCOMP_WORKBOOK.\n');

(isThere ? describe : describe.skip)('the official DigComp 3.0 data supplement', () => {
  const reading = () => parseDigCompWorkbook(readFileSync(PLACE));

  it('is read whole', async () => {
    const { counts, importable, framework } = await reading();

    expect(importable).toBe(true);
    expect(framework.title).toBe('DigComp 3.0');
    expect(counts).toEqual({
      areas: 5,
      competences: 21,
      levels: 4,
      subLevels: 8,
      statements: 362,
      outcomes: 523,
      glossaryTerms: 126,
    });
  });

  it('has its competences numbered 1.1 to 5.4, no name with a blank at its end, and each level in two halves', async () => {
    const { framework } = await reading();
    const numbers = [3, 6, 4, 4, 4].flatMap((count, area) =>
      Array.from({ length: count }, (_, index) => `${area + 1}.${index + 1}`),
    );

    expect(framework.competences.map(({ code }) => code)).toEqual(numbers);
    expect(framework.competences.filter(({ name }) => name !== name.trim())).toEqual([]);
    expect(framework.levels.map(({ subLevels }) => subLevels.map(({ ordinal }) => ordinal))).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
  });

  it('has two slips of its publisher, shown as warnings', async () => {
    const { problems } = await reading();
    expect(problems.map(({ sheet, row, code, severity }) => [sheet, row, code, severity])).toEqual([
      ['4 Learning Outcomes', 204, 'repeated-text', 'warning'],
      ['4 Learning Outcomes', 251, 'other-name', 'warning'],
    ]);
  });
});
