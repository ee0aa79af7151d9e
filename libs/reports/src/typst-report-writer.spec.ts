import { LANGUAGES } from '@qabilet/kernel';
import { groupReport } from './group-report';
import type { ReportDocument } from './report-document';
import { aCohortReport, anAgencyReport, aProgress, someUnits } from './testing/group-reports';
import { lettersOf, pdfText } from './testing/pdf-text';
import { Typesetter } from './typesetter';
import { TypstReportWriter } from './typst-report-writer';

const writer = new TypstReportWriter();

/** Every row of words of a report, in order. */
function rowsOf({ sections }: ReportDocument): string[] {
  return sections.flatMap(({ rows }) =>
    rows.map((row) => row.flatMap((cell) => ('text' in cell ? [cell.text] : [])).join('')),
  );
}

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
    expect(rows).toHaveLength(2 + (count % 40) + count);
  });

  it('says of suppressed units that they are not shown, and nothing else', async () => {
    const report = anAgencyReport({ units: someUnits(4) });
    const { pages } = await pdfText(await writer.pdf(report, 'en'));
    const letters = lettersOf(pages.join('\n'));
    expect(letters).toContain(lettersOf('Office number 3 <5 – <5 <5 <5'));
    expect(letters).toContain(lettersOf('<5: Not shown: fewer than 5 people.'));
  });

  it.each(LANGUAGES)('is whole in %s, tagged, titled and in its language', async (language) => {
    const report = aCohortReport();
    const { pages, roles, title, language: told } = await pdfText(await writer.pdf(report, language));
    const written = groupReport(report, language);
    const letters = lettersOf(pages.join('\n'));
    const said = [
      written.title,
      written.lead,
      ...written.figures.flatMap(({ label, value, note }) => [label, value, note]),
      ...written.sections.flatMap(({ heading, columns }) => [
        heading,
        ...columns.map(({ header }) => header),
      ]),
      ...written.notes.items,
    ];
    expect(said.filter((text) => !letters.includes(lettersOf(text)))).toEqual([]);
    expect({ title, language: told }).toEqual({ title: `${written.title}: ${written.subject}`, language });
    expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'L']));
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
