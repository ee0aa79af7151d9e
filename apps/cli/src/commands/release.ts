import { writeFile } from 'node:fs/promises';
import { ContentDigests, MakeStatisticalRelease } from '@qabilet/application';
import { releasePackage } from '@qabilet/interchange';
import { idOf } from '@qabilet/kernel';
import { agencyOf, readLine, textIn, textOf } from '../command-line';
import { withServerContext } from '../server-context';
import type { Command } from './command';

const USAGE = '--out <release.zip> [--tenant <slug>] [--cohort <id>]';

/** Writes the statistical release of a campaign: figures as CSV and Parquet with a codebook, the same every time. */
export const releaseCommand: Command = {
  name: 'release',
  usage: USAGE,
  run: async (words) => {
    const usage = `qabilet release ${USAGE}`;
    const line = readLine(words, {
      usage,
      options: { out: 'string', tenant: 'string', cohort: 'string' },
    });
    const out = textOf(line, 'out', usage);
    const cohort = textIn(line, 'cohort');
    await withServerContext(async (context) => {
      const { id, slug } = await agencyOf(context, textIn(line, 'tenant'));
      const release = await context
        .get(MakeStatisticalRelease)
        .execute({ tenantId: id }, cohort === undefined ? undefined : idOf<'Cohort'>(cohort));
      const file = await releasePackage(release);
      await writeFile(out, file);
      const hidden = release.rows.filter(({ suppressed }) => suppressed).length;
      console.log(`${slug}: ${release.rows.length} rows, ${hidden} of them hidden, in ${out}`);
      console.log(`SHA-256 ${context.get(ContentDigests).of(file)}`);
    });
  },
};
