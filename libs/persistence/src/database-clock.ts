import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@qabilet/application';
import { DataSource } from 'typeorm';

const SET_EVERY_MS = 30_000;
/** Less than this is the way of the question, and machines that keep time differ by less. */
const SMALLEST_DIFFERENCE_MS = 1_000;

/** The time of the database, whatever the clock of this machine says: all processes go by one clock. */
@Injectable()
export class DatabaseClock extends Clock implements OnModuleInit, OnApplicationShutdown {
  private ahead = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async onModuleInit(): Promise<void> {
    await this.set();
    // While the database is away it goes on as it was set last.
    this.timer = setInterval(() => void this.set().catch(() => undefined), SET_EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  /** Asks the database for the time. */
  async set(): Promise<void> {
    const asked = Date.now();
    const [{ milliseconds } = { milliseconds: asked }] = await this.dataSource.query<
      { milliseconds: number }[]
    >('SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS milliseconds');
    const difference = milliseconds - (asked + Date.now()) / 2;
    this.ahead = Math.abs(difference) < SMALLEST_DIFFERENCE_MS ? 0 : difference;
  }
}
