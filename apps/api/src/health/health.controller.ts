import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { QueueReport } from '@qabilet/application';
import { Health } from '@qabilet/contracts';
import { DatabaseHealth } from '@qabilet/persistence';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/access';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: DatabaseHealth,
    private readonly queue: QueueReport,
  ) {}

  /** The process answers; says nothing about what it depends on. */
  @Get('live')
  @Public()
  @ApiOkResponse({ type: Health })
  live(): Health {
    return { status: 'ok', checks: {} };
  }

  /** Whether requests can be served: the database must be there and migrated; without the queue work waits in the outbox. */
  @Get('ready')
  @Public()
  @ApiOkResponse({ type: Health })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const [database, queue] = await Promise.all([this.database.check(), this.queue.counts()]);
    const isServing = database.reachable && database.migrated;
    if (!isServing) void reply.status(503);
    return {
      status: isServing ? (queue ? 'ok' : 'degraded') : 'unavailable',
      checks: {
        database: database.reachable ? 'ok' : 'unreachable',
        migrations: database.migrated ? 'ok' : 'missing',
        queue: queue ? 'ok' : 'unreachable',
      },
    };
  }
}
