import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { QueueReport } from '@qabilet/application';
import type { QueueSettings } from './connection';
import { JobQueue } from './job-queue';

/** Looks at the queue for administrators and health checks; adds nothing to it. */
export class BullQueueReport extends QueueReport implements OnApplicationShutdown {
  private readonly queue: JobQueue;

  constructor(settings: QueueSettings) {
    super();
    this.queue = new JobQueue(settings);
  }

  get backend(): 'redis' | 'postgres' {
    return this.queue.backend;
  }

  counts(): Promise<Readonly<Record<string, number>> | undefined> {
    return this.queue.counts();
  }

  onApplicationShutdown(): Promise<void> {
    return this.queue.close();
  }
}

@Global()
@Module({})
export class QueueReportModule {
  static connect(settings: QueueSettings): DynamicModule {
    return {
      module: QueueReportModule,
      providers: [{ provide: QueueReport, useFactory: () => new BullQueueReport(settings) }],
      exports: [QueueReport],
    };
  }
}
