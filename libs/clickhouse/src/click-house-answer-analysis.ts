import { AnswerAnalysis, type ItemAnswerFigures } from '@qabilet/application';
import type { ItemId } from '@qabilet/item-bank';
import type { Id, Language } from '@qabilet/kernel';
import type { ClickHouse } from './click-house';
import { ITEM_FIGURES_SQL } from './schema';

interface FiguresRow {
  answers: number;
  pilot: number;
  omitted: number;
  rapid: number;
  languages: [languages: Language[], answers: number[], read: number[], points: number[]];
  micros: number | null;
  discrimination: number | null;
  chosen: [options: string[], times: number[]];
}

const MICROS = 1_000_000;

/** Adds up what was kept of each day: as much work for ten thousand answers as for millions. */
export class ClickHouseAnswerAnalysis extends AnswerAnalysis {
  readonly isFed = true;

  constructor(private readonly engine: ClickHouse) {
    super();
  }

  async itemFigures(tenantId: Id<'Tenant'>, id: ItemId): Promise<ItemAnswerFigures> {
    const parameters = { tenant: tenantId, item: id };
    const [all = NO_ANSWER] = await this.engine.rows<FiguresRow>(ITEM_FIGURES_SQL, parameters);
    const { answers, pilot, omitted, rapid, micros, discrimination } = all;
    const [languages, given, read, points] = all.languages;
    const [options, times] = all.chosen;
    return {
      answers,
      scored: answers - pilot,
      pilot,
      facility: facilityOf(sum(points), answers - rapid),
      discrimination: discrimination ?? undefined,
      omitted,
      rapid,
      medianSeconds: micros === null ? undefined : micros / MICROS,
      languages: languages
        .map((language, i) => ({
          language,
          answers: given[i] ?? 0,
          facility: facilityOf(points[i] ?? 0, read[i] ?? 0),
        }))
        .sort((one, other) => other.answers - one.answers || (one.language < other.language ? -1 : 1)),
      chosen: new Map(options.map((option, i) => [option, times[i] ?? 0])),
    };
  }
}

const NO_ANSWER: FiguresRow = {
  answers: 0,
  pilot: 0,
  omitted: 0,
  rapid: 0,
  languages: [[], [], [], []],
  micros: null,
  discrimination: null,
  chosen: [[], []],
};

function facilityOf(points: number, read: number): number | undefined {
  return read > 0 ? points / read : undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
