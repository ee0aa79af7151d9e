import { readFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import {
  Agencies,
  AuditChain,
  AuditChainBroken,
  Clock,
  Transaction,
  VerifyAuditChain,
  type AuditHead,
} from '@qabilet/application';
import { agencyOf, readLine, textIn } from '../command-line';
import { withServerContext } from '../server-context';
import { UsageError } from '../usage-error';
import type { Command } from './command';

const VERIFY_USAGE = '[--tenant <slug>] [--heads <file>]';
const HEAD_USAGE = '[--tenant <slug>]';

/** Reads the audit log of one agency, or of all, again; the first row that does not fit is named and the exit code is 2. */
export const auditVerifyCommand: Command = {
  name: 'audit verify',
  usage: VERIFY_USAGE,
  run: async (words) => {
    const usage = `qabilet audit verify ${VERIFY_USAGE}`;
    const line = readLine(words, { usage, options: { tenant: 'string', heads: 'string' } });
    const path = textIn(line, 'heads');
    const heads = path === undefined ? new Map<string, AuditHead>() : await readHeads(path);
    await withServerContext(async (context) => {
      for (const slug of await slugsOf(context, textIn(line, 'tenant'))) {
        const { id } = await agencyOf(context, slug);
        const { head, fault } = await context.get(VerifyAuditChain).execute(id, heads.get(slug));
        if (fault) throw new AuditChainBroken(slug, fault);
        console.log(
          `${slug}: ${head.entries} entries, whole${heads.has(slug) ? ' since the exported head' : ''}.`,
        );
      }
    });
  },
};

/** Prints where the audit log of each agency stands, one line of JSON an agency, to be kept somewhere else. */
export const auditHeadCommand: Command = {
  name: 'audit head',
  usage: HEAD_USAGE,
  run: async (words) => {
    const line = readLine(words, {
      usage: `qabilet audit head ${HEAD_USAGE}`,
      options: { tenant: 'string' },
    });
    await withServerContext(async (context) => {
      for (const slug of await slugsOf(context, textIn(line, 'tenant'))) {
        const { id } = await agencyOf(context, slug);
        const head = await context.get(Transaction).run(id, () => context.get(AuditChain).head());
        console.log(JSON.stringify({ tenant: slug, ...head, at: context.get(Clock).now().toISOString() }));
      }
    });
  },
};

async function slugsOf(
  context: INestApplicationContext,
  named: string | undefined,
): Promise<readonly string[]> {
  return named === undefined ? context.get(Agencies).slugs() : [named];
}

/** The latest head of each agency among the lines that `audit head` printed. */
async function readHeads(path: string): Promise<ReadonlyMap<string, AuditHead>> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const heads = new Map<string, AuditHead>();
  for (const [index, line] of lines.entries()) {
    const head = headIn(line);
    if (!head)
      throw new UsageError(`Line ${index + 1} of ${path} is no head as \`qabilet audit head\` prints it.`);
    if (head.entries >= (heads.get(head.tenant)?.entries ?? 0)) heads.set(head.tenant, head);
  }
  return heads;
}

function headIn(line: string): (AuditHead & { readonly tenant: string }) | undefined {
  try {
    const { tenant, entries, hash } = JSON.parse(line) as Record<string, unknown>;
    if (typeof tenant !== 'string' || typeof entries !== 'number' || typeof hash !== 'string')
      return undefined;
    return { tenant, entries, hash };
  } catch {
    return undefined;
  }
}
