export { analysisPorts } from './analysis-ports';
export { ClickHouse } from './click-house';
export { ANALYSIS_SQL } from './schema';
