import type { FrameworkPreview, Problem } from '@qabilet/contracts';
import { HOSTILE_FILES } from '@qabilet/interchange/testing';
import { rowsOf } from '@qabilet/persistence/testing';
import { startTestApp, type TestApp, type TestPerson } from './index';

let test: TestApp;
let author: TestPerson;
let before: Readonly<Record<string, string>>;
beforeAll(async () => {
  test = await startTestApp();
  author = await test.addPerson(await test.openAgency(), ['author']);
  before = await rowsOf(test.database, author.tenantId);
});
afterAll(() => test.stop());

/** Every route that reads a file while its sender waits; the others leave it to the worker, and have the same test there. */
const ROUTES = ['/framework-previews', '/framework-releases', '/case-previews', '/case-imports'] as const;

const EACH = ROUTES.flatMap((route) => HOSTILE_FILES.map((file) => ({ route, ...file })));

async function sent(route: string, bytes: Buffer) {
  const head = '--edge\r\ncontent-disposition: form-data; name="file"; filename="file"\r\n\r\n';
  return test.call<Problem | FrameworkPreview>('POST', route, {
    as: author,
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--edge--\r\n')]),
    headers: { 'content-type': 'multipart/form-data; boundary=edge' },
  });
}

/** Why the file is refused; a preview of one that can be read at all says why it could not be imported. */
function wordsOf(body: Problem | FrameworkPreview): string {
  if (!('importable' in body)) return body.detail;
  expect(body.importable).toBe(false);
  return body.problems.map(({ message }) => message).join(' ');
}

describe('A hostile file', () => {
  it.each(EACH)(
    'sent to $route ($form with $what) is refused in words, and nothing of it is stored',
    async ({ route, bytes }) => {
      const { status, body } = await sent(route, bytes);

      expect(route.endsWith('-previews') ? [200, 413, 422] : [413, 422]).toContain(status);
      expect(wordsOf(body)).toMatch(/^[A-Z].{15,}[.!]$/s);
      expect(await rowsOf(test.database, author.tenantId)).toEqual(before);
    },
  );
});
