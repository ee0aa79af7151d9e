import { Injectable } from '@nestjs/common';
import { Jobs } from '@qabilet/application';
import type { JobName, JobPayload } from '@qabilet/contracts';
import { TypeOrmJobs } from '@qabilet/persistence';
import { SimulatedTime } from './simulated-time';

/** Jobs of simulated people are asked for in the present: it is today that they wait and are done. */
@Injectable()
export class PresentJobs extends Jobs {
  constructor(
    private readonly stored: TypeOrmJobs,
    private readonly time: SimulatedTime,
  ) {
    super();
  }

  enqueue<Name extends JobName>(name: Name, payload: JobPayload<Name>): Promise<void> {
    return this.time.atPresent(() => this.stored.enqueue(name, payload));
  }
}
