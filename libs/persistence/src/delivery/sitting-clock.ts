import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { SittingTime } from '@qabilet/application';

/** SQL of the instant at which people sit: parameter `$n`, NULL unless a simulation pretends, else the database's clock. */
export function sittingNow(parameter: string): string {
  return `coalesce(${parameter}::timestamptz, date_trunc('milliseconds', clock_timestamp()))`;
}

@Injectable()
export class SittingClock extends SittingTime {
  private readonly pretended = new AsyncLocalStorage<Date>();

  /** Parameter for `sittingNow`. */
  get instant(): Date | null {
    return this.pretended.getStore() ?? null;
  }

  pretend<T>(at: Date, work: () => Promise<T>): Promise<T> {
    return this.pretended.run(at, work);
  }
}
