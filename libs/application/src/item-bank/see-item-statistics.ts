import { Injectable } from '@nestjs/common';
import type { ItemStatisticsView } from '@qabilet/contracts';
import type { ItemId } from '@qabilet/item-bank';
import { ENOUGH_ANSWERS } from '@qabilet/psychometrics';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { AnalysisFeed, AnswerAnalysis } from './analysis-ports';
import { ItemNotFound } from './errors';
import { ItemStatisticsReports } from './item-statistics-ports';
import { itemStatisticsView } from './item-statistics-view';
import { Items } from './ports';

/** What the answers to an item say of it, with how many they are, for its author. */
@Injectable()
export class SeeItemStatistics {
  constructor(
    private readonly items: Items,
    private readonly analysis: AnswerAnalysis,
    private readonly feed: AnalysisFeed,
    private readonly reports: ItemStatisticsReports,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, id: ItemId): Promise<ItemStatisticsView> {
    return this.transaction.run(actor.tenantId, async () => {
      const item = await this.items.read(id);
      if (!item) throw new ItemNotFound();
      const figures = await this.analysis.itemFigures(actor.tenantId, id);
      const calibrations = await this.reports.calibrations(id);
      const countedUntil = this.analysis.isFed ? await this.feed.countedUntil() : undefined;
      return {
        ...itemStatisticsView({ content: item.content, figures, calibrations, needed: ENOUGH_ANSWERS }),
        ...(countedUntil && { countedUntil: countedUntil.toISOString() }),
      };
    });
  }
}
