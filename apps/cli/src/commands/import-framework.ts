import { readFile } from 'node:fs/promises';
import { ImportFramework, PublishRelease, type WorkbookFault } from '@qabilet/application';
import { agencyOf, readLine, textIn } from '../command-line';
import { withServerContext } from '../server-context';
import { UsageError } from '../usage-error';
import type { Command } from './command';

const USAGE = '<file.xlsx> [--tenant <slug>] [--publish]';

/** Imports a framework workbook into an agency as a draft release, and publishes it when told to. */
export const importFrameworkCommand: Command = {
  name: 'import framework',
  usage: USAGE,
  run: async (words) => {
    const usage = `qabilet import framework ${USAGE}`;
    const line = readLine(words, { usage, options: { tenant: 'string', publish: 'boolean' } });
    const [path] = line.positionals;
    if (path === undefined) throw new UsageError(`Name the workbook.\nUsage: ${usage}`);
    const file = await readWorkbook(path);

    await withServerContext(async (context) => {
      const { id: tenantId } = await agencyOf(context, textIn(line, 'tenant'));
      const { document, releaseId, created, state } = await context
        .get(ImportFramework)
        .execute({ tenantId }, file);
      for (const [what, count] of Object.entries(document.counts))
        console.log(`  ${wordsOf(what)}: ${count}`);
      document.faults.forEach(printWarning);
      console.log(
        created
          ? `Imported ${document.title} as draft release ${releaseId}.`
          : `This file made release ${releaseId} before; it is ${state}. Nothing changed.`,
      );
      if (line.values.publish !== true || state !== 'draft') return;
      await context.get(PublishRelease).execute({ tenantId }, releaseId);
      console.log('Published: the release is in force and never changes.');
    });
  },
};

async function readWorkbook(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new UsageError(`The file ${path} cannot be read. Check its name and your rights.`);
  }
}

/** 'glossaryTerms' as 'glossary terms'. */
function wordsOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function printWarning({ sheet, row, message }: WorkbookFault): void {
  console.log(`  Note: ${sheet}${row === undefined ? '' : `, row ${row}`}: ${message}`);
}
