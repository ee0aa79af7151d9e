import type {
  CrosswalkDetails,
  CrosswalkLinkView,
  CrosswalkRow,
  CrosswalkStarted,
  DraftStarted,
  Problem,
} from '@qabilet/contracts';
import type { CasePackageSample } from '@qabilet/interchange/testing';
import { installContent, startTestApp, type TestApp, type TestPerson } from '../../testing/index';

let test: TestApp;
beforeAll(async () => (test = await startTestApp()));
afterAll(() => test.stop());

/** A released version, a draft of the next one, and a crosswalk from the first to the second. */
async function arrange() {
  const agency = await test.openAgency();
  const author = await test.addPerson(agency, ['author']);
  const { frameworkReleaseId: older } = await installContent(test, agency);
  const { body: draft } = await test.call<DraftStarted>('POST', `/framework-releases/${older}/versions`, {
    as: author,
    body: { version: 'next' },
  });
  const newer = draft.releaseId;
  const start = () =>
    test.call<CrosswalkStarted>('POST', '/crosswalks', {
      as: author,
      body: { sourceId: older, targetId: newer },
    });
  const { body } = await start();
  return { agency, author, older, newer, start, id: body.id };
}

const read = async (as: TestPerson, id: string) =>
  (await test.call<CrosswalkDetails>('GET', `/crosswalks/${id}`, { as })).body;
const post = (as: TestPerson, path: string, body: object) =>
  test.call<Problem>('POST', `/crosswalks/${path}`, { as, body });
const link = (from: string, to: string, more: Partial<CrosswalkLinkView> = {}) => ({
  ...{ from, to, relation: 'exact' as const },
  ...more,
});

describe('A crosswalk', () => {
  it('begins once between two releases and suggests what has the same name', async () => {
    const { author, id, start } = await arrange();
    expect((await start()).body.id).toBe(id);
    const { links, suggestions, isOfOneFramework, fromAreas } = await read(author, id);
    const codes = fromAreas.flatMap(({ competences }) => competences.map(({ code }) => code));
    expect([links, isOfOneFramework]).toEqual([[], true]);
    expect(suggestions).toEqual(codes.map((code) => link(code, code)));
  });

  it('keeps links, takes them away and takes every change back', async () => {
    const { author, id } = await arrange();
    const [first, second] = (await read(author, id)).suggestions;
    const noted = { ...first!, relation: 'broader' as const, note: 'Wider than before' };
    expect((await post(author, `${id}/links`, { revision: 0, links: [noted, second] })).status).toBe(204);
    const linked = await read(author, id);
    expect([linked.links, linked.revision, linked.steps]).toEqual([[noted, second], 1, 1]);
    expect(linked.suggestions.map(({ from }) => from)).not.toContain(first!.from);

    await post(author, `${id}/unlinkings`, { revision: 1, from: noted.from, to: noted.to });
    expect((await read(author, id)).links).toEqual([second]);
    await post(author, `${id}/undo`, { revision: 2 });
    expect((await read(author, id)).links).toEqual([noted, second]);
    await post(author, `${id}/undo`, { revision: 3 });
    expect(await read(author, id)).toMatchObject({ links: [], steps: 0, revision: 4 });
    const { status, body } = await post(author, `${id}/undo`, { revision: 4 });
    expect([status, body.code]).toEqual([409, 'frameworks.nothing-to-undo']);
  });

  it('refuses a change of what somebody has changed since', async () => {
    const { author, id } = await arrange();
    const [first, second] = (await read(author, id)).suggestions;
    await post(author, `${id}/links`, { revision: 0, links: [first] });
    const { status, body } = await post(author, `${id}/links`, { revision: 0, links: [second] });
    expect([status, body.code]).toEqual([409, 'frameworks.crosswalk-changed']);
    expect((await read(author, id)).links).toEqual([first]);
  });

  it('refuses what is in neither framework, and a way to itself', async () => {
    const { author, id, older } = await arrange();
    const unknown = await post(author, `${id}/links`, { revision: 0, links: [link('9.9', '9.9')] });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'framework.crosswalk-link-unfit']);
    const circle = await test.call<Problem>('POST', '/crosswalks', {
      as: author,
      body: { sourceId: older, targetId: older },
    });
    expect([circle.status, circle.body.code]).toEqual([422, 'frameworks.crosswalk-to-itself']);
  });

  it('never changes once it is published; the next one begins with its links', async () => {
    const { author, id, start } = await arrange();
    expect((await post(author, `${id}/publication`, { revision: 0 })).body.code).toBe(
      'frameworks.crosswalk-empty',
    );
    const [first, second] = (await read(author, id)).suggestions;
    await post(author, `${id}/links`, { revision: 0, links: [first] });
    expect((await post(author, `${id}/publication`, { revision: 1 })).status).toBe(204);
    for (const [path, body] of [
      ['links', { links: [second] }],
      ['unlinkings', { from: first!.from, to: first!.to }],
      ['undo', {}],
      ['publication', {}],
    ] as const)
      expect((await post(author, `${id}/${path}`, { revision: 1, ...body })).body.code).toBe(
        'frameworks.crosswalk-released',
      );
    await expect(
      test.database.query("UPDATE crosswalk SET links = '[]' WHERE id = $1", [id]),
    ).rejects.toThrow('is released and cannot change');

    const next = (await start()).body.id;
    expect(next).not.toBe(id);
    expect((await read(author, next)).links).toEqual([first]);
  });

  it('is listed with both its sides for whoever sees frameworks, and for no other agency', async () => {
    const { agency, author, id, older, newer } = await arrange();
    const trainer = await test.addPerson(agency, ['trainer']);
    const { body } = await test.call<CrosswalkRow[]>('GET', '/crosswalks', { as: trainer });
    expect(body).toMatchObject([{ id, from: { releaseId: older }, to: { releaseId: newer }, links: 0 }]);
    expect((await post(trainer, `${id}/undo`, { revision: 0 })).status).toBe(403);
    const stranger = await test.addPerson(await test.openAgency(), ['author']);
    expect((await test.call('GET', `/crosswalks/${id}`, { as: stranger })).status).toBe(404);
    expect((await post(stranger, `${id}/publication`, { revision: 0 })).status).toBe(404);
    expect((await read(author, id)).state).toBe('draft');
  });
});

describe('A published crosswalk in a CASE package', () => {
  const download = async (as: TestPerson, releaseId: string, query = '') =>
    (await test.call<CasePackageSample>('GET', `/framework-releases/${releaseId}/case${query}`, { as })).body;

  async function published() {
    const arranged = await arrange();
    const { author, id } = arranged;
    const [first, second, third] = (await read(author, id)).suggestions;
    const links = [
      first!,
      { ...second!, relation: 'broader' as const, note: 'Wider' },
      { ...third!, relation: 'replaced-by' as const },
    ];
    await post(author, `${id}/links`, { revision: 0, links });
    const before = await download(author, arranged.older);
    await post(author, `${id}/publication`, { revision: 1 });
    return { ...arranged, links, before };
  }

  it('goes out with the release it leads from, to the objects of the other, and not before', async () => {
    const { author, older, newer, links, before } = await published();
    const [file, other] = [await download(author, older), await download(author, newer)];
    const codeOf = new Map(
      [...file.CFItems, ...other.CFItems].map((item) => [item.identifier, item.humanCodingScheme]),
    );
    const theirs = new Set(other.CFItems.map(({ uri }) => uri));
    const known = new Set(before.CFAssociations.map(({ identifier }) => identifier));
    const added = file.CFAssociations.filter(({ identifier }) => !known.has(identifier));
    expect(
      added.map(({ associationType, originNodeURI: from, destinationNodeURI: to }) => [
        associationType,
        codeOf.get(from.identifier),
        codeOf.get(to.identifier),
        theirs.has(to.uri),
      ]),
    ).toEqual([
      ['exactMatchOf', links[0]?.from, links[0]?.to, true],
      ['ext:isBroaderThan', links[1]?.from, links[1]?.to, true],
      ['replacedBy', links[2]?.from, links[2]?.to, true],
    ]);
    expect(added[1]?.['notes']).toBe('Wider');
  });

  it('is written in 1.0 with the kinds that 1.0 has', async () => {
    const { author, older, links } = await published();
    const { CFAssociations } = await download(author, older, '?version=1.0');
    const types = CFAssociations.map(({ associationType }) => associationType);
    expect(types.filter((type) => !['isChildOf', 'hasSkillLevel'].includes(type))).toEqual([
      'exactMatchOf',
      'isRelatedTo',
      'replacedBy',
    ]);
    expect(CFAssociations.some((association) => 'notes' in association)).toBe(false);
    expect(links).toHaveLength(3);
  });
});
