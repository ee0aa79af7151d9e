import type { Measured } from '@qabilet/psychometrics';
import { UsageError } from '../usage-error';
import { numberIn } from './options';
import { readTable } from './small-table';

/**
 * Scores by person from a file that `score` wrote, or any with the columns `id,theta,se`; people without a score are left
 * out. With several abilities `dimension` names one of them.
 */
export async function readScores(path: string, dimension?: string): Promise<Map<string, Measured>> {
  const { columns, rows } = await readTable(path);
  const suffix = dimension === undefined ? '' : `_${dimension}`;
  const missing = ['id', `theta${suffix}`, `se${suffix}`].find((name) => !columns.includes(name));
  if (missing !== undefined) {
    const known = columns
      .filter((name) => name.startsWith('theta_'))
      .map((name) => name.slice('theta_'.length));
    const hint = known.length > 0 ? ` Name one ability: --dimension ${known.join(' | ')}.` : '';
    throw new UsageError(`${path} has no column "${missing}".${hint}`);
  }
  const scores = new Map<string, Measured>();
  for (const row of rows) {
    const id = row.cell('id');
    if (scores.has(id)) throw new UsageError(`${row.place}: person ${id} is there twice.`);
    if (row.cell(`theta${suffix}`) === '') continue;
    scores.set(id, {
      ability: numberIn(`${row.place}: theta`, row.cell(`theta${suffix}`), {}),
      standardError: numberIn(`${row.place}: se`, row.cell(`se${suffix}`), { above: 0 }),
    });
  }
  return scores;
}
