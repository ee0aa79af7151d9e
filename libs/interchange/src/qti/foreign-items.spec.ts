import { zipOf } from '../testing/zip-of';
import { declared, itemOfThree, MAP_RESPONSE, MATCH_CORRECT, qtiPackage } from '../testing/qti-items';
import { readQti } from './read-qti';

const DEFAULTS = { competence: '1.1', level: 2 } as const;

async function readAll(bytes: Buffer, defaults: Parameters<typeof readQti>[1]['defaults'] = DEFAULTS) {
  return readQti(bytes, { defaults, watch: { onProgress: () => undefined } });
}

async function readOne(xml: string, defaults?: Parameters<typeof readAll>[1]) {
  const { items } = await readAll(qtiPackage({ 'items/q1.xml': xml }), defaults);
  const [read] = items;
  return {
    item: read?.item,
    codes: read?.faults.map(({ code }) => code.replace('qti.', '')) ?? [],
    faults: read?.faults ?? [],
  };
}

const choices = (...ids: readonly string[]) =>
  ids.map((id) => `<qti-simple-choice identifier="${id}">Text ${id}</qti-simple-choice>`).join('');
const choice = (inside: string, most = 1) =>
  `<qti-choice-interaction response-identifier="RESPONSE" max-choices="${most}"><qti-prompt>Which?</qti-prompt>${inside}</qti-choice-interaction>`;
const SINGLE = {
  head: declared('identifier', 'single', ['B']),
  body: `<p>First read\n      this.</p>${choice(choices('A', 'B'))}`,
  tail: MATCH_CORRECT,
};

describe('an item of another system', () => {
  it('is read with its text before the prompt, and judged by its level', async () => {
    const { item, codes } = await readOne(itemOfThree(SINGLE));
    expect(item).toMatchObject({
      code: 'Q1',
      kind: 'single',
      competence: '1.1',
      level: 2,
      difficulty: -1.1,
      seconds: 60,
      stem: { en: 'First read this.\nWhich?' },
      options: [
        { id: 'A', text: { en: 'Text A' }, correct: false },
        { id: 'B', text: { en: 'Text B' }, correct: true },
      ],
    });
    expect(codes).toEqual(['judged']);
  });

  it('is left out without a competence or a level', async () => {
    expect((await readOne(itemOfThree(SINGLE), {})).codes).toEqual(
      expect.arrayContaining(['no-competence', 'no-level']),
    );
    expect((await readOne(itemOfThree(SINGLE), {})).item).toBeUndefined();
  });

  it('earns by rules that say match correct in other words', async () => {
    const set = (value: string, of = 'SCORE') =>
      `<qti-set-outcome-value identifier="${of}">${value}</qti-set-outcome-value>`;
    const tail = `<qti-response-processing><qti-response-condition>
      <qti-response-if><qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match>
        ${set('<qti-variable identifier="MAXSCORE"/>')}${set('<qti-base-value base-type="identifier">correct</qti-base-value>', 'FEEDBACK')}</qti-response-if>
      <qti-response-else>${set('<qti-base-value base-type="identifier">incorrect</qti-base-value>', 'FEEDBACK')}</qti-response-else>
    </qti-response-condition></qti-response-processing>
    <qti-modal-feedback outcome-identifier="FEEDBACK" show-hide="show" identifier="correct"><qti-content-body>Well read.</qti-content-body></qti-modal-feedback>
    <qti-modal-feedback outcome-identifier="FEEDBACK" show-hide="show" identifier="A"><qti-content-body><p>Not A.</p></qti-content-body></qti-modal-feedback>`;
    const { item, codes } = await readOne(itemOfThree({ ...SINGLE, tail }));
    expect(item).toMatchObject({
      kind: 'single',
      rationale: { en: 'Well read.' },
      options: [{ rationale: { en: 'Not A.' } }, {}],
    });
    expect(codes).toEqual(['judged']);
  });

  it.each<[string, string, string]>([
    [
      'a rule that nobody knows',
      SINGLE.body,
      '<qti-response-processing><qti-exit-response/></qti-response-processing>',
    ],
    [
      'points for a wrong answer',
      SINGLE.body,
      '<qti-response-processing><qti-response-condition><qti-response-if><qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value></qti-response-if><qti-response-else><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">0.5</qti-base-value></qti-set-outcome-value></qti-response-else></qti-response-condition></qti-response-processing>',
    ],
  ])('is left out for %s', async (_what, body, tail) => {
    const { item, codes } = await readOne(itemOfThree({ ...SINGLE, body, tail }));
    expect(codes).toEqual(['rule']);
    expect(item).toBeUndefined();
  });

  it.each<[string, string]>([
    [
      'interaction',
      '<qti-slider-interaction response-identifier="RESPONSE" lower-bound="0" upper-bound="9"/>',
    ],
    ['interaction', '<qti-extended-text-interaction response-identifier="RESPONSE"/>'],
    ['several-interactions', choice(choices('A', 'B')) + choice(choices('A', 'B'))],
    ['no-interaction', '<p>Read this.</p>'],
    ['media', `<p><img src="a.png" alt=""/></p>${choice(choices('A', 'B'))}`],
    [
      'media',
      choice(`<qti-simple-choice identifier="B"><math><mi>x</mi></math></qti-simple-choice>${choices('A')}`),
    ],
    ['unknown-name', choice(choices('A', 'C'))],
  ])('says why it is left out: %s', async (code, body) => {
    const { item, codes, faults } = await readOne(itemOfThree({ ...SINGLE, body }));
    expect(codes).toContain(code);
    expect(item).toBeUndefined();
    expect(faults.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it.each<[string, Parameters<typeof itemOfThree>[0]]>([
    ['formatting', { ...SINGLE, body: `<p>Read <strong>this</strong>.</p>${SINGLE.body}` }],
    ['no-language', { ...SINGLE, lang: '' }],
    ['no-rule', { ...SINGLE, tail: '' }],
    [
      'catalogue',
      {
        ...SINGLE,
        tail: `<qti-catalog-info><qti-catalog id="c"><qti-card support="sign-language"><qti-file-href mime-type="video/mp4">a.mp4</qti-file-href></qti-card></qti-catalog></qti-catalog-info>${MATCH_CORRECT}`,
      },
    ],
  ])('is read and says what was lost: %s', async (code, parts) => {
    const { item, codes } = await readOne(itemOfThree(parts));
    expect(codes).toContain(code);
    expect(item).toBeDefined();
  });

  it('that rests on templates or adapts is left out', async () => {
    const template = '<qti-template-declaration identifier="T" cardinality="single" base-type="integer"/>';
    expect((await readOne(itemOfThree({ ...SINGLE, head: SINGLE.head + template }))).codes).toEqual([
      'templates',
    ]);
    expect(
      (await readOne(itemOfThree(SINGLE).replace('time-dependent', 'adaptive="true" time-dependent'))).codes,
    ).toEqual(['adaptive']);
  });
});

describe('partial credit', () => {
  const mapping = (attributes: string, ...entries: readonly (readonly [string, number])[]) =>
    `<qti-mapping ${attributes}>${entries.map(([key, points]) => `<qti-map-entry map-key="${key}" mapped-value="${points}"/>`).join('')}</qti-mapping>`;
  const several = (map: string) => ({
    head: declared('identifier', 'multiple', ['A', 'B'], map),
    body: choice(choices('A', 'B', 'C'), 0),
    tail: MAP_RESPONSE,
  });

  it('is taken where a wrong choice takes a right one back', async () => {
    const { item, codes } = await readOne(
      itemOfThree(several(mapping('default-value="-1" lower-bound="0"', ['A', 1], ['B', 1]))),
    );
    expect(item).toMatchObject({ kind: 'multiple', credit: 'parts' });
    expect(codes).toEqual(['judged']);
  });

  it('says so where the item weighed otherwise', async () => {
    const { item, codes } = await readOne(
      itemOfThree(several(mapping('default-value="0"', ['A', 2], ['B', 1], ['C', -2]))),
    );
    expect(item).toMatchObject({ kind: 'multiple', credit: 'parts' });
    expect(codes).toEqual(expect.arrayContaining(['penalty', 'weights']));
  });

  it('of typed words takes each of them, with or without case', async () => {
    const map =
      '<qti-mapping default-value="0"><qti-map-entry map-key="York" mapped-value="1"/><qti-map-entry map-key="New York" mapped-value="1" case-sensitive="false"/></qti-mapping>';
    const { item } = await readOne(
      itemOfThree({
        head: declared('string', 'single', ['York'], map),
        body: '<p>Which town? <qti-text-entry-interaction response-identifier="RESPONSE"/></p>',
        tail: MAP_RESPONSE,
      }),
    );
    expect(item).toMatchObject({
      kind: 'text',
      stem: { en: 'Which town?' },
      accepted: { en: ['York', 'New York'] },
      comparison: { case: 'keep' },
    });
  });
});

describe('an item of QTI 2', () => {
  const TWO = (
    body: string,
    declaration: string,
    space = 'http://www.imsglobal.org/xsd/imsqti_v2p1',
  ) => `<?xml version="1.0"?>
    <assessmentItem xmlns="${space}" identifier="old" title="Old" xml:lang="en-GB" adaptive="false" timeDependent="false">
      ${declaration}<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
      <itemBody>${body}</itemBody>
      <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>
    </assessmentItem>`;
  const order =
    '<responseDeclaration identifier="RESPONSE" cardinality="ordered" baseType="identifier"><correctResponse><value>b</value><value>a</value></correctResponse></responseDeclaration>';
  const body =
    '<orderInteraction responseIdentifier="RESPONSE" shuffle="true"><prompt>Put in order</prompt><simpleChoice identifier="a">Two</simpleChoice><simpleChoice identifier="b">One</simpleChoice></orderInteraction>';

  it('is read as one of QTI 3', async () => {
    const { format, items } = await readAll(
      qtiPackage({ 'old.xml': TWO(body, order) }, [], 'imsqti_item_xmlv2p1'),
    );
    expect(format).toBe('QTI 2.1');
    expect(items[0]?.item).toMatchObject({
      kind: 'order',
      stem: { en: 'Put in order' },
      options: [
        { id: 'b', text: { en: 'One' } },
        { id: 'a', text: { en: 'Two' } },
      ],
    });
  });

  it('of version 2.2 too, and its gaps and pairs', async () => {
    const space = 'http://www.imsglobal.org/xsd/imsqti_v2p2';
    const gap =
      '<responseDeclaration identifier="GAP" cardinality="single" baseType="identifier"><correctResponse><value>y</value></correctResponse></responseDeclaration>';
    const inline =
      '<p>Sun of <inlineChoiceInteraction responseIdentifier="GAP"><inlineChoice identifier="g">Gloucester</inlineChoice><inlineChoice identifier="y">York</inlineChoice></inlineChoiceInteraction>.</p>';
    const custom =
      '<responseProcessing><responseCondition><responseIf><match><variable identifier="GAP"/><correct identifier="GAP"/></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>';
    const xml = TWO(inline, gap, space).replace(/<responseProcessing .*?\/>/, custom);
    const { format, items } = await readAll(qtiPackage({ 'old.xml': xml }, [], 'imsqti_item_xmlv2p2'));
    expect(format).toBe('QTI 2.2');
    expect(items[0]?.item).toMatchObject({
      kind: 'cloze',
      stem: { en: 'Sun of [[GAP]].' },
      parts: [
        {
          id: 'GAP',
          options: [
            { id: 'g', correct: false },
            { id: 'y', correct: true },
          ],
        },
      ],
    });
  });
});

describe('several languages', () => {
  const inLanguage = (lang: string, ids = ['A', 'B']) =>
    itemOfThree({ ...SINGLE, lang, body: choice(choices(...ids)).replace('Which?', `Which (${lang})?`) });

  it('of one identifier are one item', async () => {
    const { items } = await readAll(
      qtiPackage({ 'ru.xml': inLanguage('ru-RU'), 'en.xml': inLanguage('en-US') }),
    );
    expect(items).toHaveLength(1);
    expect(items[0]?.item?.stem).toEqual({ en: 'Which (en-US)?', ru: 'Which (ru-RU)?' });
  });

  it('with other options are told, and the English item is kept', async () => {
    const { items } = await readAll(
      qtiPackage({ 'en.xml': inLanguage('en'), 'ru.xml': inLanguage('ru', ['A', 'B', 'C']) }),
    );
    expect(items[0]?.item?.stem).toEqual({ en: 'Which (en)?' });
    expect(items[0]?.faults.map(({ code }) => code)).toContain('qti.another-item');
  });

  it('without English, or of none that the product speaks, are left out with the reason', async () => {
    const { items } = await readAll(qtiPackage({ 'ru.xml': inLanguage('ru') }));
    expect(items[0]?.item).toBeUndefined();
    expect(items[0]).toMatchObject({ faults: [{ code: 'qti.no-english' }] });
    const hebrew = await readAll(qtiPackage({ 'he.xml': inLanguage('he') }));
    expect(hebrew.items[0]).toMatchObject({ faults: [{ code: 'qti.language' }] });
  });
});

describe('a hostile or broken package', () => {
  const good = itemOfThree(SINGLE);

  it.each<[string, string, Buffer]>([
    ['an entity', 'document-type', qtiPackage({ 'q.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${good}` })],
    [
      'an external entity in the manifest',
      'document-type',
      zipOf([{ name: 'imsmanifest.xml', content: '<!DOCTYPE m SYSTEM "file:///etc/passwd"><m/>' }]),
    ],
    [
      'a path that leads out',
      'unsafe-part-name',
      qtiPackage({ 'q.xml': good }, [{ name: '../../evil.xml', content: good }]),
    ],
    [
      'an absolute path',
      'unsafe-part-name',
      qtiPackage({ 'q.xml': good }, [{ name: '/etc/cron.d/x', content: 'x' }]),
    ],
    [
      'another package',
      'nested-archive',
      qtiPackage({ 'q.xml': good }, [{ name: 'inner.zip', content: 'PK' }]),
    ],
    [
      'a bomb',
      'unpacks-too-large',
      qtiPackage({ 'q.xml': good }, [{ name: 'a.png', content: Buffer.alloc(60 * 1024 * 1024) }]),
    ],
    [
      'a part larger than it says',
      'unpacks-too-large',
      qtiPackage({ 'q.xml': good }, [{ name: 'b.xml', content: '<a/>'.repeat(500), declaredSize: 3 }]),
    ],
    [
      'a password',
      'protected-workbook',
      qtiPackage({ 'q.xml': good }, [{ name: 'p.xml', content: '<a/>', isEncrypted: true }]),
    ],
    ['no end', 'damaged-workbook', qtiPackage({ 'q.xml': good }).subarray(0, 200)],
    ['endless depth', 'too-much-text', qtiPackage({ 'q.xml': '<a>'.repeat(5_000) })],
  ])('with %s is refused in words', async (_what, reason, bytes) => {
    await expect(readAll(bytes)).rejects.toMatchObject({
      reason,
      message: expect.stringMatching(/package|document/i),
    });
  });

  it('tells of items that are missing or broken, and reads the others', async () => {
    const bytes = qtiPackage({
      'q.xml': good,
      'broken.xml': '<qti-assessment-item>',
      'bytes.xml': '\u0000\u0001',
    });
    const { items, faults } = await readAll(bytes);
    expect(items.map(({ code }) => code)).toEqual(['Q1']);
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('broken.xml'),
      expect.stringContaining('bytes.xml'),
    ]);
  });

  it('without items says so', async () => {
    const { items, faults } = await readAll(zipOf([{ name: 'a.xml', content: '<a/>' }]));
    expect(items).toEqual([]);
    expect(faults).toMatchObject([{ severity: 'error', code: 'qti.no-items' }]);
  });

  it('with names of its own machinery is read as any other', async () => {
    const head = declared('identifier', 'single', ['constructor']);
    const body = choice(choices('__proto__', 'constructor'));
    const { item } = await readOne(itemOfThree({ ...SINGLE, head, body }));
    expect(item).toMatchObject({ kind: 'single' });
    expect(({} as Record<string, unknown>)['correct']).toBeUndefined();
  });
});

describe('support for accessibility', () => {
  const SSML = 'http://www.w3.org/2001/10/synthesis';
  const card = (support: string, text: string) =>
    `<qti-card support="${support}" xml:lang="en"><qti-html-content>${text}</qti-html-content></qti-card>`;
  const catalogue = (...entries: readonly string[]) =>
    `<qti-catalog-info>${entries.join('')}</qti-catalog-info>`;
  const entry = (id: string, ...cards: readonly string[]) =>
    `<qti-catalog id="${id}">${cards.join('')}</qti-catalog>`;

  it('is kept with the words, options and paragraphs that name it', async () => {
    const { item, codes } = await readOne(
      itemOfThree({
        ...SINGLE,
        body: `<p data-catalog-idref="p">First read this.</p>${choice(
          '<qti-simple-choice identifier="A">The <span data-catalog-idref="w">ledger</span></qti-simple-choice>' +
            '<qti-simple-choice identifier="B" data-catalog-idref="b">The mayor</qti-simple-choice>',
        ).replace('Which?', '<span data-catalog-idref="w">Which?</span>')}`,
        tail:
          catalogue(
            entry('w', card('keyword-translation', 'гроссбух'), card('glossary-on-screen', 'A book')),
            entry(
              'b',
              `<qti-card support="spoken"><s:speak xmlns:s="${SSML}">The <s:break/>mayor</s:speak></qti-card>`,
            ),
            entry('p', card('spoken', 'First')),
            entry('n', card('braille', '⠋')),
          ) + MATCH_CORRECT,
      }),
    );

    expect(codes).toEqual(['judged']);
    expect(item?.stem.en).toBe('First read this.\nWhich?');
    expect(item?.catalogue?.en).toEqual([
      {
        id: 'w',
        cards: card('keyword-translation', 'гроссбух') + card('glossary-on-screen', 'A book'),
        at: [{ of: 'A', words: 'ledger' }, { words: 'Which?' }].reverse(),
      },
      {
        id: 'b',
        cards: `<qti-card support="spoken"><s:speak xmlns:s="${SSML}">The <s:break/>mayor</s:speak></qti-card>`,
        at: [{ of: 'B' }],
      },
      { id: 'p', cards: card('spoken', 'First'), at: [{ words: 'First read this.' }] },
      { id: 'n', cards: card('braille', '⠋'), at: [] },
    ]);
  });

  it('takes along the meaning of prefixes that the document declares', async () => {
    const xml = itemOfThree({
      ...SINGLE,
      tail:
        catalogue(entry('c', '<qti-card support="spoken"><s:speak>x</s:speak></qti-card>')) + MATCH_CORRECT,
    }).replace('identifier="Q1"', `xmlns:s="${SSML}" identifier="Q1"`);
    const { item } = await readOne(xml);
    expect(item?.catalogue?.en?.[0]?.cards).toBe(
      `<qti-card support="spoken" xmlns:s="${SSML}"><s:speak>x</s:speak></qti-card>`,
    );
  });

  it('of a shared text is kept beside that of the item, each under its own name', async () => {
    const stimulus = `<qti-assessment-stimulus identifier="S"><qti-stimulus-body><p>The <em data-catalog-idref="c">decree</em>.</p></qti-stimulus-body>${catalogue(entry('c', card('spoken', 'Of the text')))}</qti-assessment-stimulus>`;
    const item = itemOfThree({
      ...SINGLE,
      head: `${SINGLE.head}<qti-assessment-stimulus-ref identifier="S" href="../texts/s.xml"/>`,
      tail: catalogue(entry('c', card('spoken', 'Of the item'))) + MATCH_CORRECT,
    });
    const { items } = await readAll(
      qtiPackage({ 'items/q1.xml': item }, [{ name: 'texts/s.xml', content: stimulus }]),
    );

    expect(items[0]?.item?.stem.en).toBe('The decree.\nFirst read this.\nWhich?');
    expect(items[0]?.item?.catalogue?.en).toEqual([
      { id: 'c', cards: card('spoken', 'Of the item'), at: [] },
      { id: 'c_', cards: card('spoken', 'Of the text'), at: [{ words: 'decree' }] },
    ]);
  });

  it('says which cards rest on files, and keeps the others', async () => {
    const file = '<qti-card support="sign-language"><qti-file-href>a.mp4</qti-file-href></qti-card>';
    const { item, faults, codes } = await readOne(
      itemOfThree({
        ...SINGLE,
        tail: catalogue(entry('c', file, card('spoken', 'x')), entry('d', file)) + MATCH_CORRECT,
      }),
    );
    expect(codes).toEqual(['judged', 'catalogue']);
    expect(faults[1]?.message).toContain('sign-language');
    expect(item?.catalogue?.en).toEqual([{ id: 'c', cards: card('spoken', 'x'), at: [] }]);
  });
});
