import type { ImportedFramework, ReleaseSharingView } from '@qabilet/contracts';
import {
  aCasePackage,
  officialSchemaCheck,
  schemaCheck,
  serviceCheck,
  type CasePackageSample,
} from '@qabilet/interchange/testing';
import { installContent, startTestApp, type TestApp, type TestPerson } from '../../testing/index';

let test: TestApp;
beforeAll(async () => (test = await startTestApp({ PUBLIC_URL: 'https://skills.example' })));
afterAll(() => test.stop());

type Documents = { readonly CFDocuments: readonly Readonly<Record<string, unknown>>[] };
interface StatusInfo {
  readonly imsx_codeMajor: string;
  readonly imsx_codeMinor: {
    readonly imsx_codeMinorField: readonly [{ readonly imsx_codeMinorFieldValue: string }];
  };
}

const get = <Body>(path: string, headers?: Readonly<Record<string, string>>) =>
  test.call<Body>('GET', `/ims/case/${path}`, { headers });
const minorOf = ({
  imsx_codeMinor: {
    imsx_codeMinorField: [minor],
  },
}: StatusInfo) => minor.imsx_codeMinorFieldValue;
const share = (as: TestPerson, releaseId: string, isPublic = true) =>
  test.call('PUT', `/framework-releases/${releaseId}/sharing`, { as, body: { isPublic } });

/** A released framework of an agency, written by us. */
async function arrange() {
  const agency = await test.openAgency();
  const author = await test.addPerson(agency, ['author']);
  const { frameworkReleaseId: releaseId } = await installContent(test, agency);
  return { agency, author, releaseId };
}

async function shared() {
  const arranged = await arrange();
  expect((await share(arranged.author, arranged.releaseId)).status).toBe(204);
  const { body } = await test.call<CasePackageSample>(
    'GET',
    `/framework-releases/${arranged.releaseId}/case`,
    {
      as: arranged.author,
    },
  );
  return { ...arranged, file: body, id: body.CFDocument.identifier };
}

/** One that came as a package, with identifiers of its own in each test. */
async function sharedImport() {
  const agency = await test.openAgency();
  const author = await test.addPerson(agency, ['author']);
  const file = aCasePackage();
  const text = `--edge\r\ncontent-disposition: form-data; name="file"; filename="a.json"\r\n\r\n${JSON.stringify(file)}\r\n--edge--\r\n`;
  const { body } = await test.call<ImportedFramework>('POST', '/case-imports', {
    as: author,
    body: Buffer.from(text),
    headers: { 'content-type': 'multipart/form-data; boundary=edge' },
  });
  await test.call('POST', `/framework-releases/${body.releaseId}/publication`, { as: author });
  await share(author, body.releaseId);
  return { author, releaseId: body.releaseId, file };
}

describe('Sharing a release', () => {
  it('shows nobody a release before its agency says so, and not after it takes that back', async () => {
    const { author, releaseId, id } = await shared();
    expect((await get(`v1p1/CFPackages/${id}`)).status).toBe(200);
    const { body } = await test.call<ReleaseSharingView>('GET', `/framework-releases/${releaseId}/sharing`, {
      as: author,
    });
    expect(body).toMatchObject({
      isPublic: true,
      addresses: [
        'https://skills.example/ims/case/v1p1/CFDocuments',
        'https://skills.example/ims/case/v1p0/CFDocuments',
      ],
    });
    await share(author, releaseId, false);
    expect((await get(`v1p1/CFPackages/${id}`)).status).toBe(404);
    const listed = await get<Documents>(`v1p1/CFDocuments?filter=identifier='${id}'`);
    expect(listed.body.CFDocuments).toEqual([]);
  });

  it('has nothing of a release nobody has spoken of', async () => {
    const { author, releaseId } = await arrange();
    const { body } = await test.call<CasePackageSample>('GET', `/framework-releases/${releaseId}/case`, {
      as: author,
    });
    const [item] = body.CFItems;
    for (const path of [`CFDocuments/${body.CFDocument.identifier}`, `CFItems/${item?.identifier}`])
      expect((await get(`v1p1/${path}`)).status).toBe(404);
  });

  it('refuses to share a draft, and to share for another agency', async () => {
    const { author, releaseId } = await arrange();
    const { body: draft } = await test.call<{ releaseId: string }>(
      'POST',
      `/framework-releases/${releaseId}/versions`,
      { as: author, body: { version: 'next' } },
    );
    expect((await share(author, draft.releaseId)).status).toBe(409);
    const stranger = await test.addPerson(await test.openAgency(), ['author']);
    expect((await share(stranger, releaseId)).status).toBe(404);
    const trainer = await test.addPerson(author.tenantId, ['trainer']);
    expect((await share(trainer, releaseId)).status).toBe(403);
  });

  it('writes into the audit log who shared it and who took that back, once each', async () => {
    const { author, releaseId } = await shared();
    await share(author, releaseId);
    await share(author, releaseId, false);
    const { rows } = await test.database.query<{ action: string }>(
      "SELECT action FROM audit_entry WHERE subject_id = $1 AND action LIKE '%shared' ORDER BY sequence",
      [releaseId],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'frameworks.release-shared',
      'frameworks.release-unshared',
    ]);
  });
});

describe('The service of CASE', () => {
  it.each(['1.0', '1.1'] as const)('hands out packages of %s that hold to the schema', async (version) => {
    const { id } = await shared();
    const edition = version === '1.0' ? 'v1p0' : 'v1p1';
    const { status, body } = await get<CasePackageSample>(`${edition}/CFPackages/${id}`);
    expect(status).toBe(200);
    expect(schemaCheck(version)(body)).toEqual([]);
    expect(officialSchemaCheck(version)?.(body) ?? []).toEqual([]);
  });

  it.each(['1.0', '1.1'] as const)('hands out every object of %s by itself', async (version) => {
    const { id } = await shared();
    const edition = version === '1.0' ? 'v1p0' : 'v1p1';
    const { body: file } = await get<CasePackageSample>(`${edition}/CFPackages/${id}`);
    const [item] = file.CFItems;
    const [association] = file.CFAssociations;
    const [type] = file.CFDefinitions.CFItemTypes ?? [];

    const document = (await get<object>(`${edition}/CFDocuments/${id}`)).body;
    expect(serviceCheck(version, 'CFDocument', 'CFPackageURI')(document)).toEqual([]);
    const one = (await get<object>(`${edition}/CFItems/${item?.identifier}`)).body;
    expect(serviceCheck(version, 'CFItem', 'CFDocumentURI')(one)).toEqual([]);
    expect(one).toMatchObject({ ...item, CFDocumentURI: { identifier: id } });
    const joined = (await get<object>(`${edition}/CFAssociations/${association?.identifier}`)).body;
    expect(serviceCheck(version, 'CFAssociation', 'CFDocumentURI')(joined)).toEqual([]);
    expect((await get(`${edition}/CFItemTypes/${type?.identifier}`)).body).toEqual({ CFItemTypes: [type] });
  });

  it('hands out an item with all that joins it, from either end', async () => {
    const { file } = await shared();
    const area = file.CFItems.find(({ CFItemType }) => CFItemType === 'Area');
    const { body } = await get<{ CFItem: object; CFAssociations: { associationType: string }[] }>(
      `v1p1/CFItemAssociations/${area?.identifier}`,
    );
    const wanted = file.CFAssociations.filter(
      ({ originNodeURI, destinationNodeURI }) =>
        originNodeURI.identifier === area?.identifier || destinationNodeURI.identifier === area?.identifier,
    );
    expect(wanted.length).toBeGreaterThan(1);
    expect(body.CFItem).toMatchObject(area ?? {});
    expect(body.CFAssociations).toMatchObject(wanted);
  });

  it('hands out imported packages as they came, their definitions too', async () => {
    const { file } = await sharedImport();
    expect((await get(`v1p1/CFPackages/${file.CFDocument.identifier}`)).body).toEqual(file);
    const rubric = file.CFRubrics?.[0];
    expect((await get(`v1p1/CFRubrics/${rubric?.identifier}`)).body).toEqual(rubric);
    const [subject] = file.CFDefinitions.CFSubjects ?? [];
    const [licence] = file.CFDefinitions.CFLicenses ?? [];
    const [group] = file.CFDefinitions.CFAssociationGroupings ?? [];
    expect((await get(`v1p1/CFSubjects/${subject?.identifier}`)).body).toEqual({ CFSubjects: [subject] });
    expect((await get(`v1p1/CFLicenses/${licence?.identifier}`)).body).toEqual(licence);
    expect((await get(`v1p1/CFAssociationGroupings/${group?.identifier}`)).body).toEqual(group);
  });

  it('lists documents by page, with the number of all and the addresses of the other pages', async () => {
    await shared();
    await shared();
    await shared();
    const { body: all, headers: whole } = await get<Documents>('v1p1/CFDocuments');
    const total = all.CFDocuments.length;
    expect([total, whole['x-total-count'], whole['link']]).toEqual([total, String(total), undefined]);
    for (const document of all.CFDocuments)
      expect(serviceCheck('1.1', 'CFDocument', 'CFPackageURI')(document)).toEqual([]);

    const { body, headers } = await get<Documents>('v1p1/CFDocuments?limit=1&offset=1&sort=title');
    expect(body.CFDocuments).toHaveLength(1);
    expect(headers['x-total-count']).toBe(String(total));
    const address = 'https://skills.example/ims/case/v1p1/CFDocuments?sort=title&limit=1&offset';
    expect(headers['link']).toBe(
      `<${address}=0>; rel="first", <${address}=0>; rel="prev", <${address}=2>; rel="next", <${address}=${total - 1}>; rel="last"`,
    );
  });

  it('sorts, filters and trims the list', async () => {
    const { id } = await shared();
    const { body } = await get<Documents>(
      `v1p1/CFDocuments?fields=identifier,title&sort=identifier&orderBy=desc`,
    );
    const ids = body.CFDocuments.map(({ identifier }) => String(identifier));
    expect(ids).toEqual([...ids].sort().reverse());
    expect(body.CFDocuments.every((document) => Object.keys(document).length === 2)).toBe(true);
    const found = await get<Documents>(
      `v1p1/CFDocuments?filter=${encodeURIComponent(`identifier='${id}' AND adoptionStatus='Adopted'`)}`,
    );
    expect(found.body.CFDocuments.map(({ identifier }) => identifier)).toEqual([id]);
  });

  it('sends nothing again to whom has it already', async () => {
    const { id } = await shared();
    const first = await get(`v1p1/CFDocuments/${id}`);
    const tag = String(first.headers['etag']);
    expect(first.headers['cache-control']).toBe('public, no-cache');
    const again = await get(`v1p1/CFDocuments/${id}`, { 'if-none-match': `"other", W/${tag}` });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await get(`v1p1/CFDocuments/${id}`, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it.each([
    ['CFItems/0c8b5b54-1c6e-4a34-9b6e-0d6ac6b1b0a1', 404, 'unknownobject'],
    ['CFItems/thing', 404, 'invaliduuid'],
    ['CFThings/0c8b5b54-1c6e-4a34-9b6e-0d6ac6b1b0a1', 404, 'unknownobject'],
    ['CFDocuments?sort=colour', 400, 'invalid_sort_field'],
    ['CFDocuments?orderBy=up', 400, 'invalid_sort_field'],
    ['CFDocuments?fields=colour', 400, 'invalid_selection_field'],
    ['CFDocuments?filter=colour', 400, 'invalid_selection_field'],
    ['CFDocuments?limit=none', 400, 'invalid_selection_field'],
    ['CFDocuments?offset=-1', 400, 'invalid_selection_field'],
  ])('answers %s with %i as the standard words it: %s', async (path, wanted, minor) => {
    const { status, body, headers } = await get<StatusInfo>(`v1p0/${path}`);
    expect([status, body.imsx_codeMajor, minorOf(body)]).toEqual([wanted, 'failure', minor]);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('has no other editions', async () => {
    expect((await get('v9/CFDocuments')).status).toBe(404);
    expect((await get('constructor/CFDocuments')).status).toBe(404);
  });
});

describe('Somebody who asks too often', () => {
  it('is told to wait, in the form of the standard', async () => {
    let last = await get<StatusInfo>('v1p1/CFItems/thing');
    for (let asked = 0; asked < 700 && last.status !== 429; asked += 1)
      last = await get('v1p1/CFItems/thing');
    expect([last.status, minorOf(last.body)]).toEqual([429, 'server_busy']);
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
  });
});
