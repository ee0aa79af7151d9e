import { Injectable } from '@nestjs/common';
import type { CompetenceId } from '@qabilet/framework';
import type { ItemId } from '@qabilet/item-bank';
import type { Text } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { CompetenceTexts } from '../frameworks/ports';
import { Transaction } from '../ports';
import { ItemNotFound } from './errors';
import { MeasurableCompetences } from './measurable-competences';
import { Items, type StoredItem } from './ports';

export interface CompetenceNames {
  readonly name: Text;
  readonly areaCode: string;
  readonly areaName: Text;
}

export interface ReadableItem {
  readonly item: StoredItem;
  readonly competence: CompetenceNames;
}

/** One item as its author needs it, with key and rationale; nobody else's route leads here. */
@Injectable()
export class ReadItem {
  constructor(
    private readonly items: Items,
    private readonly texts: CompetenceTexts,
    private readonly measurable: MeasurableCompetences,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, id: ItemId): Promise<ReadableItem> {
    return this.transaction.run(actor.tenantId, async () => {
      const item = await this.items.read(id);
      if (!item) throw new ItemNotFound();
      return { item, competence: await this.namesFor(item) };
    });
  }

  /** An item that no bank has released yet goes by the newest name of its competence. */
  private async namesFor({ id, content }: StoredItem): Promise<CompetenceNames> {
    const framework = await this.items.frameworkOf(id);
    const texts = framework && (await this.texts.load(framework));
    const competence = texts?.competences.get(content.competence);
    const areaCode = competence?.areaCode ?? content.competence.split('.')[0] ?? '';
    return {
      name: competence?.name ?? (await this.newestName(content.competence)),
      areaCode,
      areaName: texts?.areas.get(areaCode)?.name ?? { en: areaCode },
    };
  }

  private async newestName(competence: CompetenceId): Promise<Text> {
    return (await this.measurable.load()).get(competence)?.name ?? { en: competence };
  }
}
