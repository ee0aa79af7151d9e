import { Injectable } from '@nestjs/common';
import { Ids, Transaction, Units, type NewUnit } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { calendarDate } from './demo-calendar';

/** A place in an agency, by codes. */
export interface DemoUnit {
  readonly code: string;
  readonly name: string;
  readonly parent?: string;
}

/** Sets up the organisation tree of a demo agency. */
@Injectable()
export class DemoUnits {
  constructor(
    private readonly units: Units,
    private readonly ids: Ids,
    private readonly transaction: Transaction,
  ) {}

  /** Parents before children; an agency that has the first of them has them all. */
  ensure(tenantId: Id<'Tenant'>, wanted: readonly DemoUnit[], since: Date): Promise<void> {
    const validFrom = calendarDate(since);
    return this.transaction.run(tenantId, async () => {
      const known = await this.units.byCodeOrName(validFrom);
      if (wanted.some(({ code }) => known.has(code.toLowerCase()))) return;

      const idOfCode = new Map<string, Id<'Unit'>>();
      await this.units.add(
        wanted.map(({ code, name, parent }): NewUnit => {
          const id = this.ids.next<'Unit'>();
          idOfCode.set(code, id);
          return {
            id,
            code,
            name,
            validFrom,
            parentId: parent === undefined ? undefined : idOfCode.get(parent),
          };
        }),
      );
    });
  }
}
