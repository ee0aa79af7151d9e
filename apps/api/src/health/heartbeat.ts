import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { ServicePulse } from '@qabilet/persistence';

const BEAT_MS = 5_000;

/** Shows that this process serves, from before its first request on. */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Heartbeat.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly pulse: ServicePulse) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.beat();
    this.timer = setInterval(() => void this.beat(), BEAT_MS);
    this.timer.unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async beat(): Promise<void> {
    try {
      const seconds = await this.pulse.beat();
      if (seconds > 0)
        this.log.warn(`Nobody was served for ${Math.round(seconds)} s; running tests get that time back.`);
    } catch {
      this.log.warn('No sign of life could be given: the database is away.');
    }
  }
}
