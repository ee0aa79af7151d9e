import type { Provider } from '@nestjs/common';
import { AnalysisStore, AnswerAnalysis } from '@qabilet/application';
import { ClickHouse } from './click-house';
import { ClickHouseAnalysisStore } from './click-house-analysis-store';
import { ClickHouseAnswerAnalysis } from './click-house-answer-analysis';
import { NoAnalysisStore } from './no-analysis-store';

/** The ports that ClickHouse answers where its address is known; without one PostgreSQL is asked and nothing is fed. */
export function analysisPorts(url: string | undefined): Provider[] {
  if (url === undefined) return [{ provide: AnalysisStore, useClass: NoAnalysisStore }];
  return [
    { provide: ClickHouse, useFactory: () => new ClickHouse(url) },
    {
      provide: AnalysisStore,
      useFactory: (engine: ClickHouse) => new ClickHouseAnalysisStore(engine),
      inject: [ClickHouse],
    },
    {
      provide: AnswerAnalysis,
      useFactory: (engine: ClickHouse) => new ClickHouseAnswerAnalysis(engine),
      inject: [ClickHouse],
    },
  ];
}
