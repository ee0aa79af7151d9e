import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeeJobs, type Actor } from '@qabilet/application';
import { JobOverview, type QueueCount } from '@qabilet/contracts';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('audit')
@Controller('jobs')
export class JobsController {
  constructor(private readonly seeJobs: SeeJobs) {}

  @Get()
  @Permit('jobs.read')
  @ApiOkResponse({ type: JobOverview })
  async overview(@CurrentActor() actor: Actor): Promise<JobOverview> {
    const { backend, queue, counts, oldestSeconds, jobs } = await this.seeJobs.execute(actor);
    return {
      backend,
      reachable: queue !== undefined,
      queue: countsOf(queue ?? {}),
      outbox: countsOf(counts),
      oldestSeconds,
      jobs: jobs.map((job) => ({
        ...job,
        createdAt: job.createdAt.toISOString(),
        doneAt: job.doneAt?.toISOString(),
      })),
    };
  }
}

function countsOf(counts: Readonly<Record<string, number>>): QueueCount[] {
  return Object.entries(counts).map(([state, count]) => ({ state, count }));
}
