import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { Clock, SittingTime } from '@qabilet/application';

/** A clock that each simulated person may turn for themselves; outside of `at` it shows the time of the machine. */
@Injectable()
export class SimulatedTime extends Clock {
  private readonly instants = new AsyncLocalStorage<Date>();

  constructor(private readonly sitting: SittingTime) {
    super();
  }

  now(): Date {
    return this.instants.getStore() ?? new Date();
  }

  /** Everything in `work` happens at that instant. */
  at<T>(instant: Date, work: () => Promise<T>): Promise<T> {
    return this.instants.run(instant, () => this.sitting.pretend(instant, work));
  }

  /** Everything in `work` happens now, whatever time the person about whom it is has turned to. */
  atPresent<T>(work: () => Promise<T>): Promise<T> {
    return this.instants.exit(work);
  }
}
