import { AnalysisAway, AnalysisStore } from '@qabilet/application';

/** Where no ClickHouse is named: nothing asks for answers to be fed, and a part that was asked for earlier waits. */
export class NoAnalysisStore extends AnalysisStore {
  readonly isThere = false;

  add(): Promise<void> {
    return Promise.reject(new AnalysisAway());
  }
}
