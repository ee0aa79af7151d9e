import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { AuditLog, Clock, Ids } from '../ports';
import { ImportRunNotFound } from './errors';
import { importKindsOf } from './import-kinds-of';
import { ImportRuns, type ImportRun, type ImportRunId, type ImportStep, type NewImportRun } from './ports';
import type { ImportFile } from './import-work';

interface Asked extends Pick<NewImportRun, 'kind' | 'digest'> {
  readonly file: ImportFile;
}

const LONGEST_NAME = 200;

/** Opens runs and moves them on for their authors, each with its entry in the audit log. */
@Injectable()
export class ImportLog {
  constructor(
    private readonly runs: ImportRuns,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  async open({ personId }: Actor, { kind, digest, file }: Asked): Promise<ImportRunId> {
    const id = this.ids.next<'ImportRun'>();
    await this.runs.add({
      id,
      kind,
      digest,
      fileName: file.name.slice(-LONGEST_NAME),
      file: file.bytes,
      takenFor: file.takenFor ?? {},
      requestedBy: personId,
      requestedAt: this.clock.now(),
    });
    await this.record(personId, 'uploaded', id);
    return id;
  }

  /** Locked until the transaction ends. Throws `ImportRunNotFound`, of a kind that is not theirs too. */
  async lock({ roles }: Actor, id: ImportRunId): Promise<ImportRun> {
    const run = await this.runs.lock(id);
    if (!run || !importKindsOf(roles).includes(run.kind)) throw new ImportRunNotFound();
    return run;
  }

  async move(personId: Actor['personId'], id: ImportRunId, step: ImportStep): Promise<void> {
    await this.runs.step(id, step, this.clock.now());
    await this.record(personId, step.state, id);
  }

  private record(actorId: Actor['personId'], what: string, id: ImportRunId): Promise<void> {
    return this.audit.record({
      actorId,
      action: `imports.${what}`,
      subjectKind: 'import-run',
      subjectId: id,
    });
  }
}
