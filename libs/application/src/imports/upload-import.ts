import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Jobs, Transaction } from '../ports';
import { ImportKindOfOthers, TooManyImports } from './errors';
import { ContentDigests } from '../frameworks/ports';
import { importKindsOf } from './import-kinds-of';
import { ImportLog } from './import-log';
import type { ImportFile } from './import-work';
import { ImportRuns, type ImportKind, type ImportRun, type ImportRunId } from './ports';

export interface UploadedImport {
  readonly runId: ImportRunId;
  /** False when the same file is being imported already. */
  readonly created: boolean;
}

/** Each keeps a file of up to 10 MB. */
export const MOST_OPEN_IMPORTS = 20;

/** Keeps a file for the worker to read; nothing in it is stored before its author has seen what it brings. */
@Injectable()
export class UploadImport {
  constructor(
    private readonly runs: ImportRuns,
    private readonly digests: ContentDigests,
    private readonly log: ImportLog,
    private readonly jobs: Jobs,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, kind: ImportKind, file: ImportFile): Promise<UploadedImport> {
    if (!importKindsOf(actor.roles).includes(kind)) throw new ImportKindOfOthers();
    const digest = this.digests.of(file.bytes);
    return this.transaction.run(actor.tenantId, async () => {
      await this.runs.lockUploads();
      const open = await this.runs.open();
      const same = open.find((run) => run.kind === kind && run.digest === digest && isSame(run, file));
      if (same) return { runId: same.id, created: false };
      if (open.length >= MOST_OPEN_IMPORTS) throw new TooManyImports(open.length);

      const runId = await this.log.open(actor, { kind, file, digest });
      await this.jobs.enqueue('run-import', { runId });
      return { runId, created: true };
    });
  }
}

function isSame({ takenFor: before }: ImportRun, { takenFor: now = {} }: ImportFile): boolean {
  return before.competence === now.competence && before.level === now.level;
}
