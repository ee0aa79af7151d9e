import type { Id } from '@qabilet/kernel';
import type { Clock, Transaction } from '../ports';
import type { CohortListing } from '../programmes/ports';
import { KeptByMark } from './kept-by-mark';
import { KeptForAWhile } from './kept-for-a-while';

export interface KeptPlace {
  readonly tenantId: Id<'Tenant'>;
  readonly cohort: Pick<CohortListing, 'waves'>;
  readonly key: string;
  /** Of what must not be old, however large the cohort is. */
  readonly steady: string;
  /** Of all the rest from which it is made. */
  readonly moving: string;
}

const TIMES = { freshMs: 60_000, oldestMs: 300_000 };
/** With more invitations than this it takes seconds to make, which nobody who looks is made to wait for. */
const MOST_AT_ONCE = 10_000;

/**
 * What costs the more the larger a cohort is: of others as of now, of a large one as it was some minutes ago at most,
 * made anew meanwhile.
 */
export class KeptOfCohorts<Value> {
  private readonly byMark: KeptByMark<Value>;
  private readonly forAWhile: KeptForAWhile<Value>;

  constructor(
    most: number,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {
    this.byMark = new KeptByMark(most);
    this.forAWhile = new KeptForAWhile(most, TIMES);
  }

  /** Belongs inside a transaction of the tenant. */
  get({ tenantId, cohort, key, steady, moving }: KeptPlace, make: () => Promise<Value>): Promise<Value> {
    const place = `${tenantId}|${key}`;
    const invited = cohort.waves.reduce((sum, wave) => sum + wave.invited, 0);
    if (invited <= MOST_AT_ONCE) return this.byMark.get(place, `${steady}|${moving}`, make);
    return this.forAWhile.get(place, steady, {
      now: this.clock.now(),
      make,
      renew: () => this.transaction.apart(tenantId, make),
    });
  }
}
