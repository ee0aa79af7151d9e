import { ScoreAttempt } from '@qabilet/application';
import type { Problem, ResultView } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { lettersOf, pdfText } from '@qabilet/reports/testing';
import {
  openTestWave,
  sitToTheEnd,
  startTestApp,
  type TestApp,
  type TestPerson,
  type TestWave,
} from '../testing';

describe('the own result for print', () => {
  let test: TestApp;
  let wave: TestWave;

  beforeAll(async () => {
    test = await startTestApp();
    wave = await openTestWave(test, { role: 'policy-analyst' });
  });
  afterAll(() => test.stop());

  const report = (as: TestPerson, query = '') =>
    test.call<Problem>('GET', `/my/waves/${wave.waveId}/result/report${query}`, { as });

  it('says what the screen says of every competence, in the language that is asked for, to its person alone', async () => {
    const official = await wave.addParticipant('confirmed');
    expect((await report(official)).body.code).toBe('results.not-scored-yet');
    const replies = await sitToTheEnd(test, official, wave.waveId, () => ({}));
    await test.app
      .get(ScoreAttempt)
      .execute(idOf(wave.tenantId), { attemptId: idOf(replies[0]?.body.id ?? '') });

    for (const language of ['en', 'ru']) {
      const { body: shown } = await test.call<ResultView>('GET', `/my/waves/${wave.waveId}/result`, {
        as: official,
        headers: { 'accept-language': language },
      });
      const { status, headers, bytes } = await report(official, `?language=${language}`);
      expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
      expect(headers['content-disposition']).toBe(`attachment; filename="result-${language}.pdf"`);
      const { pages, language: told } = await pdfText(bytes);
      const letters = lettersOf(pages.join('\n'));
      const said = [
        'Test Person',
        shown.waveName,
        shown.roleTitle.text,
        shown.receipt.answersDigest,
        ...shown.competences.map(({ competence }) => competence.name.text),
        ...shown.nextSteps.map(({ text }) => text.text),
      ];
      expect(told).toBe(language);
      expect(said.filter((text) => !letters.includes(lettersOf(text)))).toEqual([]);
    }

    const another = await wave.addParticipant('confirmed');
    const stranger = await test.addPerson(wave.tenantId, ['official']);
    const trainer = await test.addPerson(wave.tenantId, ['trainer']);
    expect((await report(another)).status).toBe(404);
    expect((await report(stranger)).status).toBe(404);
    expect((await report(trainer)).status).toBe(403);
  });
});
