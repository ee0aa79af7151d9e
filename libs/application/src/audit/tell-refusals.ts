import { Injectable } from '@nestjs/common';
import { idOf, type Id } from '@qabilet/kernel';
import { Tenants } from '../delivery/ports';
import { AuditLog, Clock, Transaction, type AuditEvent } from '../ports';
import { Refusals, type CountedRefusal } from './ports';

/** How long refusals of one kind about one person are counted before they become one entry. */
const COUNTED_FOR_MS = 60_000;

/** Writes what was refused into the audit log of each agency: an entry a minute for each kind and person at most. */
@Injectable()
export class TellRefusals {
  constructor(
    private readonly tenants: Tenants,
    private readonly refusals: Refusals,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Says how many entries it wrote. */
  async execute(): Promise<number> {
    let told = 0;
    for (const tenantId of await this.tenants.all()) told += await this.ofAgency(tenantId);
    return told;
  }

  private ofAgency(tenantId: Id<'Tenant'>): Promise<number> {
    return this.transaction.run(tenantId, async () => {
      const counted = await this.refusals.take(new Date(this.clock.now().getTime() - COUNTED_FOR_MS));
      for (const refusal of counted) await this.audit.record(entryOf(refusal));
      return counted.length;
    });
  }
}

function entryOf({ action, about, route, times, lastAt }: CountedRefusal): AuditEvent {
  const entry = { action, times, at: lastAt };
  if (route === undefined) return { ...entry, subjectKind: about.kind, subjectId: about.id };
  return { ...entry, actorId: idOf(about.id), subjectKind: 'route', subjectId: route };
}
