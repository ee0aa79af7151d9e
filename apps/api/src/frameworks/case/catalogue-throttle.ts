import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Clock, TooManyRequests } from '@qabilet/application';
import type { FastifyRequest } from 'fastify';

const MINUTE_MS = 60_000;
/** Enough for a system that copies a framework object by object, page after page. */
const MOST_A_MINUTE = 600;
/** Addresses that are counted at once; beyond them all are counted from none again. */
const MOST_ADDRESSES = 10_000;

interface Counted {
  count: number;
  readonly until: number;
}

/** Slows down an address that asks the public catalogue too often; each process counts for itself. */
@Injectable()
export class CatalogueThrottle implements CanActivate {
  private readonly counted = new Map<string, Counted>();

  constructor(private readonly clock: Clock) {}

  canActivate(context: ExecutionContext): boolean {
    const { ip } = context.switchToHttp().getRequest<FastifyRequest>();
    const now = this.clock.now().getTime();
    const counted = this.of(ip, now);
    counted.count += 1;
    if (counted.count > MOST_A_MINUTE) throw new TooManyRequests(Math.ceil((counted.until - now) / 1_000));
    return true;
  }

  private of(ip: string, now: number): Counted {
    const known = this.counted.get(ip);
    if (known && known.until > now) return known;
    if (this.counted.size >= MOST_ADDRESSES) this.counted.clear();
    const fresh = { count: 0, until: now + MINUTE_MS };
    this.counted.set(ip, fresh);
    return fresh;
  }
}
