import { Injectable } from '@nestjs/common';
import { AskAgain } from '../../ask-again';
import { Clock } from '../../ports';
import { Simulations } from './design-ports';

const SILENT_MS = 2 * 60_000;

/** Asks again for simulations whose worker has gone: running, and no sign of life for two minutes. */
@Injectable()
export class RequeueLostSimulations {
  constructor(
    private readonly askAgain: AskAgain,
    private readonly simulations: Simulations,
    private readonly clock: Clock,
  ) {}

  /** Says how many it asked for. */
  execute(): Promise<number> {
    const since = new Date(this.clock.now().getTime() - SILENT_MS);
    return this.askAgain.execute({
      job: 'simulate-blueprint',
      missing: (limit) => this.simulations.lost(since, limit),
    });
  }
}
