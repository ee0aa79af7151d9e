import { LANGUAGES } from '@qabilet/kernel';
import { groupReport } from './group-report';
import type { ReportDocument } from './report-document';
import {
  aCohortReport,
  anAgencyReport,
  anEarlierFramework,
  aProgress,
  someUnits,
} from './testing/group-reports';
import { lettersOf, pdfText } from './testing/pdf-text';
import { rowsOf, wordsOf } from './testing/words-of';
import { Typesetter } from './typesetter';
import { TypstReportWriter } from './typst-report-writer';

const writer = new TypstReportWriter();
const HIDDEN = 'Not shown: fewer than 5 people';

describe('a report as PDF', () => {
  it.each([9, 10, 11, 25, 26, 1000])('says every figure of %i units, in their order', async (count) => {
    const report = anAgencyReport({ units: someUnits(count), progress: aProgress(count % 40) });
    const { pages } = await pdfText(await writer.pdf(report, 'en'));
    const letters = lettersOf(pages.join('\n'));
    const rows = rowsOf(groupReport(report, 'en')).map(lettersOf);
    let place = 0;
    const missing = rows.filter((row) => {
      const at = letters.indexOf(row, place);
      if (at >= 0) place = at;
      return at < 0;
    });
    expect(missing).toEqual([]);
    expect(rows).toHaveLength(3 + 3 + (count % 40) + 2 + count + 4);
  });

  it('says of suppressed units that they are not shown, and nothing else', async () => {
    const report = anAgencyReport({ units: someUnits(4) });
    const { pages } = await pdfText(await writer.pdf(report, 'en'));
    const letters = lettersOf(pages.join('\n'));
    expect(letters).toContain(lettersOf(`Office number 3 <5 – ${HIDDEN} – ${HIDDEN} <5`));
    expect(letters).toContain(lettersOf('Office number 2 24% (1,201 of 5,001) Basic Rise 0.31 0.12 to 0.50'));
    expect(letters).toContain(lettersOf('<5: Not shown: fewer than 5 people.'));
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each([
      ['an agency', anAgencyReport({ progress: aProgress(3, { earlier: [anEarlierFramework()] }) })],
      ['a cohort', aCohortReport()],
    ] as const)('is whole about %s, tagged, titled and in its language', async (_, report) => {
      const { pages, roles, title, language: told } = await pdfText(await writer.pdf(report, language));
      const written = groupReport(report, language);
      const letters = lettersOf(pages.join('\n'));
      expect(wordsOf(written).filter((text) => !letters.includes(lettersOf(text)))).toEqual([]);
      expect(wordsOf(written).join(' ')).not.toMatch(/undefined|NaN|[{}]|\.\.(?!\.)/);
      expect({ title, language: told }).toEqual({ title: `${written.title}: ${written.subject}`, language });
      expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'L']));
    });
  });

  it('warns where waves were measured with another framework, as the screen does', () => {
    const progress = aProgress(1, { earlier: [anEarlierFramework()] });
    const [waves] = groupReport(aCohortReport({ progress }), 'en').sections;
    expect(waves?.notice).toEqual({
      title: 'Earlier waves measured with another framework',
      items: [
        'Wave 0: DigComp 2.2. 18 of its 21 competences go on, because a published crosswalk says that they are the same.',
        expect.stringContaining('No change is computed between frameworks'),
      ],
    });
    expect(groupReport(aCohortReport(), 'en').sections[0]?.notice).toBeUndefined();
  });

  it.each([
    [0.6, 0.38, 0.82, 'Rose from Wave 0 to Wave 1 by 0.60 on the scale (90 % interval 0.38 to 0.82), beyond'],
    [
      -0.6,
      -0.82,
      -0.38,
      'Fell from Wave 0 to Wave 1 by 0.60 on the scale (90 % interval 0.38 to 0.82), beyond',
    ],
    [
      0.1,
      -0.1,
      0.3,
      'The change from Wave 0 to Wave 1, 0.10 on the scale (90 % interval -0.10 to 0.30), lies',
    ],
    [undefined, undefined, undefined, 'Change shows once a second wave has figures.'],
  ])('says of a change of %s how far it is certain', (change, changeLow, changeHigh, sentence) => {
    const progress = aProgress(1, { change, changeLow, changeHigh });
    expect(groupReport(aCohortReport({ progress }), 'en').sections[0]?.lead).toContain(sentence);
  });

  it('says of every mean what its picture shows', () => {
    const sections = groupReport(anAgencyReport(), 'en').sections;
    const drawn = sections.flatMap(({ rows }) => rows.filter((row) => row.some((cell) => 'scale' in cell)));
    expect(drawn).toHaveLength(8);
    expect(drawn.map((row) => row.find((cell) => 'below' in cell && / to /.test(cell.below ?? '')))).toEqual([
      { text: '-1.10', below: '-1.25 to -0.95' },
      { text: '-0.50', below: '-0.65 to -0.35' },
      { text: '0.40', below: '0.33 to 0.49' },
      { text: '-0.30', below: '-0.45 to -0.15' },
      { text: '0.90', below: '0.83 to 0.99' },
      { text: '-0.90', below: '-1.05 to -0.75' },
      { text: '-0.80', below: '-0.95 to -0.65' },
      { text: '-0.70', below: '-0.85 to -0.55' },
    ]);
  });

  it('prints what a name contains as it is and never as a command', async () => {
    const agencyName = '#panic("x") $a$ *bold* `raw` <label> @ref \\ {{constructor}}';
    const { pages } = await pdfText(await writer.pdf(anAgencyReport({ agencyName }), 'en'));
    expect(lettersOf(pages[0] ?? '')).toContain(lettersOf(agencyName));
  });

  it('is set from right to left where the language is', async () => {
    const written = groupReport(anAgencyReport(), 'en');
    const headings = async (document: ReportDocument) => {
      const { places, language } = await pdfText(await new Typesetter().pdf(document));
      const across = (text: string) => places.find((place) => place.text === text)?.across ?? NaN;
      return { language, unit: across('Unit'), level: across('Office number 0'), people: across('1,007') };
    };
    const mirrored = await headings({ ...written, language: 'ar', direction: 'rtl' });
    expect(mirrored.language).toBe('ar');
    expect(mirrored.unit).toBeGreaterThan(mirrored.people);
    expect(mirrored.level).toBeGreaterThan(mirrored.people);
    const plain = await headings(written);
    expect(plain.unit).toBeLessThan(plain.people);
  });

  it('is the same to the byte when it is made again', async () => {
    const [one, other] = [await writer.pdf(aCohortReport(), 'ko'), await writer.pdf(aCohortReport(), 'ko')];
    expect(Buffer.compare(one, other)).toBe(0);
  });
});
