import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const SOURCES = [
  'libs/application/src/programmes/practical/practical-errors.ts',
  'libs/assessment/src/practical/rubric.ts',
];
const codes = SOURCES.flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/readonly code = '([^']+)'/g)].map(([, code]) => code),
);

describe('refusals of practical work', () => {
  it.each(codes)('%s is said in the words of the pages, in every language', (code) => {
    const words = readFileSync(join(ROOT, 'apps/web/src/frame/problem-text.ts'), 'utf8');
    expect(words).toMatch(new RegExp(`^  '${code}': 'problem.practical.`, 'm'));
  });
});
