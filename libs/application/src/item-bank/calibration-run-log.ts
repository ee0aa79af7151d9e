import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { AuditLog, Clock, Ids } from '../ports';
import { CalibrationRunNotFound } from './calibration-errors';
import {
  CalibrationRuns,
  type CalibrationRun,
  type CalibrationRunEnd,
  type CalibrationRunId,
  type NewCalibrationRun,
} from './calibration-ports';

type Asked = Pick<NewCalibrationRun, 'baseId' | 'waveIds' | 'competences'>;

/** Opens and closes runs for their authors, each with its entry in the audit log. */
@Injectable()
export class CalibrationRunLog {
  constructor(
    private readonly runs: CalibrationRuns,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  async open({ personId }: Actor, asked: Asked): Promise<CalibrationRunId> {
    const id = this.ids.next<'CalibrationRun'>();
    await this.runs.add({ ...asked, id, requestedBy: personId, requestedAt: this.clock.now() });
    await this.record(personId, 'calibration-asked-for', id);
    return id;
  }

  /** Locked until the transaction ends. Throws `CalibrationRunNotFound`. */
  async lock(id: CalibrationRunId): Promise<CalibrationRun> {
    const run = await this.runs.lock(id);
    if (!run) throw new CalibrationRunNotFound();
    return run;
  }

  async close({ personId }: Actor, id: CalibrationRunId, end: CalibrationRunEnd): Promise<void> {
    await this.runs.end(id, end, this.clock.now());
    await this.record(personId, `calibration-${end.state}`, id);
  }

  private record(actorId: Actor['personId'], what: string, id: CalibrationRunId): Promise<void> {
    return this.audit.record({
      actorId,
      action: `item-bank.${what}`,
      subjectKind: 'calibration-run',
      subjectId: id,
    });
  }
}
