import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { startTestApp, type TestApp } from '../testing/index';

const CLIENT = join(__dirname, '../../../../libs/api-client/src');

describe("the browser's client", () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await startTestApp();
  });
  afterAll(() => api.stop());

  /** What the document of the running API generates; `UPDATE_API_CLIENT=1` writes it into the client. */
  async function generated(): Promise<{ schema: string; types: string }> {
    const { body } = await api.call<{ components: { schemas: object } }>('GET', '/openapi.json');
    const schema = await schemaOf(body);
    const types = Object.keys(body.components.schemas)
      .sort()
      .map((name) => `export type ${name} = Schemas['${name}'];\n`)
      .join('');
    return {
      schema: `// Generated from the OpenAPI document; do not edit.\n${schema}`,
      types: `// Generated from the OpenAPI document; do not edit.\nimport type { components } from './schema';\n\ntype Schemas = components['schemas'];\n\n${types}`,
    };
  }

  it('is generated from the document of this very API', async () => {
    const { schema, types } = await generated();
    if (process.env.UPDATE_API_CLIENT) {
      await writeFile(join(CLIENT, 'schema.d.ts'), schema);
      await writeFile(join(CLIENT, 'types.ts'), types);
    }

    expect(await readFile(join(CLIENT, 'schema.d.ts'), 'utf8')).toBe(schema);
    expect(await readFile(join(CLIENT, 'types.ts'), 'utf8')).toBe(types);
  });
});

/** The generator runs as a program of its own: it is an ES module through and through. */
async function schemaOf(document: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'qabilet-openapi-'));
  const [input, output] = [join(folder, 'openapi.json'), join(folder, 'schema.d.ts')];
  const generator = join(dirname(require.resolve('openapi-typescript/package.json')), 'bin/cli.js');
  try {
    await writeFile(input, JSON.stringify(document));
    await promisify(execFile)(process.execPath, [generator, input, '-o', output, '--immutable']);
    return await readFile(output, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
