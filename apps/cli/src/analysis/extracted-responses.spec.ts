import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AnswerExtract, ExtractedSitting, ExtractItem } from '@qabilet/application';
import { itemPlan, wideResponses } from '@qabilet/interchange';
import { idOf } from '@qabilet/kernel';
import { planItems } from './calibration-items';
import { readResponses } from './response-file';

const CODES = ['1.1-a', '1.1-b', 'CS.1-a'];
const items = CODES.map((code): ExtractItem => ({
  id: idOf(code),
  code,
  competence: idOf(code.slice(0, -2)),
  seconds: 50,
  model: '2pl',
}));

/** What the program takes out, read by the command line. */
async function arrange(sittings: readonly ExtractedSitting[]) {
  const extract: AnswerExtract = {
    items,
    sittings: (async function* () {
      yield Promise.resolve(sittings);
    })(),
  };
  let text = '';
  for await (const lines of wideResponses(extract)) text += lines;
  const folder = mkdtempSync(join(tmpdir(), 'qabilet-extract-'));
  const [responses, plan] = [join(folder, 'answers-wide.csv.gz'), join(folder, 'items.csv')];
  writeFileSync(responses, gzipSync(text));
  writeFileSync(plan, itemPlan(items));
  return { responses, plan, remove: () => rmSync(folder, { recursive: true }) };
}

const counted = (item: number, category: number) => ({
  item,
  category,
  seconds: 40,
  isPilot: false,
  use: 'counted' as const,
});

it('reads answers taken out of the program: items, groups and scales', async () => {
  const { responses, plan, remove } = await arrange([
    { name: 'p-1', language: 'kk', wave: 1, isUsed: true, answers: [counted(0, 1), counted(2, 0)] },
    { name: 'p-2', language: 'ru', wave: 2, isUsed: true, answers: [counted(1, 1)] },
  ]);
  const read = await readResponses(responses, { group: 'language' });
  const planned = await planItems(read.items, { model: '1pl', itemsPath: plan });
  remove();

  expect(read).toMatchObject({ items: CODES, ids: ['p-1', 'p-2'], groups: ['kk', 'ru'], unused: ['wave'] });
  expect([...read.table.categories]).toEqual([1, -1, 0, -1, 1, -1]);
  expect(planned.map(({ id, model, dimension, seconds }) => [id, model, dimension, seconds])).toEqual([
    ['1.1-a', '2pl', '1.1', 50],
    ['1.1-b', '2pl', '1.1', 50],
    ['CS.1-a', '2pl', 'CS.1', 50],
  ]);
});
