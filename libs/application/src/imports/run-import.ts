import { Injectable } from '@nestjs/common';
import { DomainError, type Id } from '@qabilet/kernel';
import { Heartbeat } from '../heartbeat';
import { Clock, Transaction } from '../ports';
import { ImportEnded } from './errors';
import { fileWording } from './file-words';
import { ImportLog } from './import-log';
import { ImportWorks, type ImportWork, type ImportWatch } from './import-work';
import {
  ImportRuns,
  type ImportFailure,
  type ImportProgress,
  type ImportRun,
  type ImportRunId,
} from './ports';

export interface RunImportInput {
  readonly runId: ImportRunId;
}

/** What a worker has in hand. */
interface Begun {
  readonly run: ImportRun;
  readonly file: Uint8Array;
  readonly state: 'reading' | 'storing';
}

/** A file that was begun so often without an end ends its worker each time. */
const MOST_TRIES = 5;
/** Signs of life come every second. */
const ALIVE_MS = 10_000;
const NOTHING_DONE: ImportProgress = { done: 0, total: 0 };

/**
 * Reads an uploaded file and keeps what it would bring; once its author confirmed, reads it again and stores it in the
 * one transaction that also ends the run. Running it twice stores once.
 */
@Injectable()
export class RunImport {
  constructor(
    private readonly runs: ImportRuns,
    private readonly works: ImportWorks,
    private readonly log: ImportLog,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(tenantId: Id<'Tenant'>, { runId }: RunImportInput): Promise<void> {
    const begun = await this.begin(tenantId, runId);
    if (!begun) return;
    const beat = new Heartbeat(NOTHING_DONE, (progress) => this.isWanted(tenantId, runId, progress));
    try {
      await this.carryOut(tenantId, begun, beat);
    } catch (error) {
      if (error instanceof DomainError) await this.refuse(tenantId, begun, failureOf(error));
      else if (!(error instanceof ImportEnded)) throw error;
    } finally {
      await beat.stop();
    }
  }

  /** Undefined when there is nothing to do: it ended before, waits for its author, or is in good hands. */
  private begin(tenantId: Id<'Tenant'>, runId: ImportRunId): Promise<Begun | undefined> {
    return this.transaction.run(tenantId, async () => {
      const run = await this.runs.lock(runId);
      const state = run && this.toBegin(run);
      if (!run || !state) return undefined;
      if (run.tries >= MOST_TRIES) {
        await this.log.move(run.requestedBy.id, runId, {
          state: 'failed',
          failure: fileWording('begun-too-often'),
        });
        return undefined;
      }
      const file = await this.runs.file(runId);
      if (!file) return undefined;
      await this.runs.begin(runId, state, this.clock.now());
      return { run, file, state };
    });
  }

  private toBegin({ state, seenAt }: ImportRun): Begun['state'] | undefined {
    if (state === 'queued') return 'reading';
    if (state === 'confirmed') return 'storing';
    if (state !== 'reading' && state !== 'storing') return undefined;
    const isAlive = seenAt !== undefined && this.clock.now().getTime() - seenAt.getTime() <= ALIVE_MS;
    return isAlive ? undefined : state;
  }

  private async carryOut(tenantId: Id<'Tenant'>, begun: Begun, watch: ImportWatch): Promise<void> {
    const { run, file, state } = begun;
    const work: ImportWork = this.works.of[run.kind];
    const document = await work.read({ name: run.fileName, bytes: file, takenFor: run.takenFor }, watch);
    await this.transaction.run(tenantId, async () => {
      const author = { tenantId, personId: run.requestedBy.id };
      const preview =
        state === 'reading' ? await work.foresee(author, document) : await work.store(author, document);
      await this.hold(begun);
      if (state === 'reading') await this.runs.step(run.id, { state: 'ready', preview }, this.clock.now());
      else await this.log.move(author.personId, run.id, { state: 'done', preview });
    });
  }

  private refuse(tenantId: Id<'Tenant'>, begun: Begun, failure: ImportFailure): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      const { id, requestedBy } = begun.run;
      const now = await this.runs.lock(id);
      if (now?.state === begun.state) await this.log.move(requestedBy.id, id, { state: 'refused', failure });
    });
  }

  /** Throws `ImportEnded`, and with it takes back what was stored, when the run is no longer this worker's. */
  private async hold({ run, state }: Begun): Promise<void> {
    const now = await this.runs.lock(run.id);
    if (now?.state !== state) throw new ImportEnded();
  }

  private isWanted(tenantId: Id<'Tenant'>, runId: ImportRunId, progress: ImportProgress): Promise<boolean> {
    return this.transaction.run(tenantId, () => this.runs.progress(runId, progress, this.clock.now()));
  }
}

function failureOf({ code, message, wording }: DomainError): ImportFailure {
  return wording ? { ...wording, message } : { code, message };
}
