import { ANALYSIS_SQL } from '@qabilet/clickhouse';
import type { Command } from './command';

/** Prints the statements with which ClickHouse keeps answers and adds them up, for whoever measures them. */
export const benchAnalysisSqlCommand: Command = {
  name: 'bench analysis-sql',
  usage: '',
  run: async () => console.log(JSON.stringify(ANALYSIS_SQL)),
};
