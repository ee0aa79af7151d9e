import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import type { Page, PageRequest } from '../people/ports';
import { Clock, Transaction } from '../ports';

/** What somebody asked about groups of people. */
export interface FigureQuery {
  /** The route, with names for its parameters. */
  readonly question: string;
  readonly filters: Readonly<Record<string, string>>;
}

export interface AskedFigureQuery extends FigureQuery {
  readonly at: Date;
  readonly personName: string;
  /** The cohort or the wave that it was about, where it named one. */
  readonly about?: string;
}

/** Every question about groups and who asked it: written once and never changed. */
export abstract class FigureQueries {
  abstract record(query: FigureQuery & { readonly personId: Id<'Person'>; readonly at: Date }): Promise<void>;
  /** Latest first. */
  abstract list(request: PageRequest): Promise<Page<AskedFigureQuery>>;
}

/** Writes down which figures somebody has asked for. */
@Injectable()
export class RecordFigureQuery {
  constructor(
    private readonly queries: FigureQueries,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute({ tenantId, personId }: Actor, query: FigureQuery): Promise<void> {
    return this.transaction.run(tenantId, () =>
      this.queries.record({ ...query, personId, at: this.clock.now() }),
    );
  }
}

/** Who asked for which figures, for those who look after the privacy of the agency. */
@Injectable()
export class ReadFigureQueries {
  constructor(
    private readonly queries: FigureQueries,
    private readonly transaction: Transaction,
  ) {}

  execute({ tenantId }: Actor, request: PageRequest): Promise<Page<AskedFigureQuery>> {
    return this.transaction.run(tenantId, () => this.queries.list(request));
  }
}
