import { mkdirSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { Analyst } from '../testing/analyst';
import { writeWhole } from './output-file';

const analyst = new Analyst();
afterAll(() => analyst.leave());
const everything = (): string[] => readdirSync(analyst.path('.')).sort();

describe('a written file', () => {
  it('replaces what was there and leaves nothing beside it', async () => {
    analyst.write('bank.csv', 'old');
    await writeWhole(analyst.path('bank.csv'), 'new');
    expect(analyst.read('bank.csv')).toBe('new');
    expect(everything()).toEqual(['bank.csv']);
  });

  it('is packed where its name says so', async () => {
    await writeWhole(analyst.path('trace.csv.gz'), 'id\n1\n');
    expect(gunzipSync(await readFile(analyst.path('trace.csv.gz'))).toString()).toBe('id\n1\n');
  });

  it('is not begun where it cannot be finished', async () => {
    mkdirSync(analyst.path('folder'));
    const before = everything();
    await expect(writeWhole(analyst.path('folder'), 'x')).rejects.toThrow('there is a folder of this name');
    await expect(writeWhole(analyst.path('no/where.csv'), 'x')).rejects.toThrow('its folder does not exist');
    expect(everything()).toEqual(before);
  });
});
