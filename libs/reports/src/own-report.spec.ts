import { LANGUAGES } from '@qabilet/kernel';
import { ownReport } from './own-report';
import { anOwnReport, anOwnResult } from './testing/own-reports';
import { lettersOf, pdfText } from './testing/pdf-text';
import { wordsOf } from './testing/words-of';
import { TypstReportWriter } from './typst-report-writer';

const writer = new TypstReportWriter();

describe('the report of a person for themselves', () => {
  it.each(LANGUAGES)('is whole in %s, tagged, titled and in its language', async (language) => {
    const written = ownReport(anOwnReport(), language);
    const { pages, roles, title, language: told } = await pdfText(await writer.pdf(anOwnReport(), language));
    const letters = lettersOf(pages.join('\n'));

    expect(wordsOf(written).filter((text) => !letters.includes(lettersOf(text)))).toEqual([]);
    expect(wordsOf(written).join(' ')).not.toMatch(/undefined|[{}]|\.\.(?!\.)/);
    expect({ title, language: told }).toEqual({ title: `${written.title}: ${written.subject}`, language });
    expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'L']));
  });

  it('says each competence as the table of the screen does', () => {
    const [, levels, beside] = ownReport(anOwnReport(), 'en').sections;
    const said = [levels, beside].map((section) =>
      section?.rows.slice(0, 4).map((row) => row.map((cell) => ('text' in cell ? cell.text : '(picture)'))),
    );
    const self = 'Highly advanced: higher than the test shows';
    expect(said).toEqual([
      [
        ['Competence number 0', 'Intermediate', '61%', '(picture)', '3'],
        ['Competence number 1', 'Intermediate', '61%', '(picture)', '4'],
        ['Competence number 2', 'Intermediate', '61%', '(picture)', '5'],
        ['Competence number 3', 'Not enough evidence', '', '–', '1'],
      ],
      [
        ['Competence number 0', 'Advanced', 'reached', self],
        ['Competence number 1', 'Advanced', 'probably reached', self],
        ['Competence number 2', 'Advanced', 'not yet reached', self],
        ['Competence number 3', 'Advanced', 'cannot be said', self],
      ],
    ]);
  });

  it('says why a step is proposed, and what it was worked out from', () => {
    const { sections } = ownReport(anOwnReport(), 'en');
    const texts = sections.map(({ rows }) =>
      rows.flat().flatMap((cell) => ('text' in cell ? [cell.text] : [])),
    );
    expect(texts[0]).toEqual([
      'Competence number 2',
      'Watch three people use the form. Why this step: your role asks for Advanced. Distance from it by the test, in levels: 1.2. A course that your agency offers: Open data. Workshop, about 5 hours, English. It is expected to close 50% of the distance.',
      'towards Advanced, about 6 hours',
    ]);
    expect(texts[3]).toEqual(expect.arrayContaining(['30 of 32', 'a-seed', '10 April 2026 at 09:00 UTC']));
  });

  it('says so where there is no step to take, and where nothing is known', () => {
    const [, , , unknown] = anOwnResult().competences;
    const [reached] = anOwnResult().competences;
    const emptyOf = (competence: typeof reached) =>
      ownReport(
        anOwnReport({ result: anOwnResult({ nextSteps: [], competences: competence ? [competence] : [] }) }),
        'en',
      ).sections[0]?.empty;
    expect(emptyOf(reached)).toMatch(/^You have what your role asks for/);
    expect(emptyOf(unknown)).toMatch(/^There is not enough evidence yet/);
  });

  it('prints what a name contains as it is and never as a command', async () => {
    const personName = '#panic("x") $a$ *bold* `raw` <label> @ref {name} </p>';
    const { pages } = await pdfText(await writer.pdf(anOwnReport({ personName }), 'en'));
    expect(lettersOf(pages[0] ?? '')).toContain(lettersOf(personName));
  });
});
