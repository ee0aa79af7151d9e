import { Injectable } from '@nestjs/common';
import { AnswerAnalysis, READING, type ItemAnswerFigures } from '@qabilet/application';
import type { ItemId } from '@qabilet/item-bank';
import type { Id, Language } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { ITEM_ANSWERS_SQL } from './item-answers.query';

interface FiguresRow {
  answers: number;
  scored: number;
  pilot: number;
  facility: number | null;
  discrimination: number | null;
  omitted: number;
  rapid: number;
  median_seconds: number | null;
  languages: { language: Language; answers: number; facility: number | null }[] | null;
  chosen: Record<string, number> | null;
}

/** Asks the answers themselves, each time. */
@Injectable()
export class TypeOrmAnswerAnalysis extends AnswerAnalysis {
  readonly isFed = false;

  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async itemFigures(tenantId: Id<'Tenant'>, id: ItemId): Promise<ItemAnswerFigures> {
    const [row] = await this.transaction.query<FiguresRow>(ITEM_ANSWERS_SQL, [
      tenantId,
      id,
      READING.seconds,
      READING.partOfExpected,
    ]);
    return figuresOf(row ?? NO_ANSWER);
  }
}

const NO_ANSWER: FiguresRow = {
  answers: 0,
  scored: 0,
  pilot: 0,
  facility: null,
  discrimination: null,
  omitted: 0,
  rapid: 0,
  median_seconds: null,
  languages: null,
  chosen: null,
};

function figuresOf(row: FiguresRow): ItemAnswerFigures {
  return {
    answers: row.answers,
    scored: row.scored,
    pilot: row.pilot,
    facility: row.facility ?? undefined,
    discrimination: row.discrimination ?? undefined,
    omitted: row.omitted,
    rapid: row.rapid,
    medianSeconds: row.median_seconds ?? undefined,
    languages: (row.languages ?? []).map(({ language, answers, facility }) => ({
      language,
      answers,
      facility: facility ?? undefined,
    })),
    chosen: new Map(Object.entries(row.chosen ?? {})),
  };
}
