/** An insert of the same part within so many others is told by its token and stores nothing. */
const TOKENS_KEPT = 1_000;

/** A year of one item: a row is some hundred bytes, and a page reads those of one item. */
const ROWS_READ_TOGETHER = 512;

/** Answers of scored tests; of several rows of one answer the one with the latest result counts (`FINAL`). */
const ANSWER = `
  CREATE TABLE IF NOT EXISTS answer (
    tenant_id UUID,
    day Date,
    attempt_id UUID,
    item_id UUID,
    language LowCardinality(String),
    pilot Bool,
    omitted Bool,
    rapid Bool,
    category UInt8,
    full_credit UInt16,
    micros Int64,
    options Array(LowCardinality(String)),
    mean Nullable(Float64),
    version UInt64
  ) ENGINE = ReplacingMergeTree(version)
  PARTITION BY toYYYYMM(day)
  ORDER BY (tenant_id, day, attempt_id, item_id)
  SETTINGS non_replicated_deduplication_window = ${TOKENS_KEPT}`;

/**
 * What the answers of one day say of an item, as states that add up over days and machines. A day is made anew whole from
 * its answers: of several rows the one made last counts (`FINAL`). `languages`: answers, answers that were read or left
 * out, and points of these, by language.
 */
const ITEM_DAY = `
  CREATE TABLE IF NOT EXISTS item_day (
    tenant_id UUID,
    item_id UUID,
    day Date,
    answers UInt64,
    pilot UInt64,
    omitted UInt64,
    rapid UInt64,
    languages AggregateFunction(sumMap, Array(String), Array(UInt64), Array(UInt64), Array(Float64)),
    micros AggregateFunction(quantileExactInclusive(0.5), Int64),
    discrimination AggregateFunction(corrStable, Float64, Float64),
    chosen AggregateFunction(sumMap, Array(String), Array(UInt64)),
    version UInt64
  ) ENGINE = ReplacingMergeTree(version)
  ORDER BY (tenant_id, item_id, day)
  SETTINGS index_granularity = ${ROWS_READ_TOGETHER}`;

export const TABLES = [ANSWER, ITEM_DAY] as const;

/** Makes days of one agency anew; an answer that was not read counts for nothing but how often that happened. */
export const MAKE_DAYS_SQL = `
  INSERT INTO item_day
  SELECT tenant_id, item_id, day, count(), countIf(pilot), countIf(omitted), countIf(rapid),
    sumMapState([toString(language)], [toUInt64(1)], [toUInt64(NOT rapid)], [if(rapid, 0., points)]),
    quantileExactInclusiveStateIf(0.5)(micros, NOT omitted),
    corrStableStateIf(points, assumeNotNull(mean), NOT rapid AND isNotNull(mean)),
    sumMapState(CAST(options, 'Array(String)'), arrayMap(one -> toUInt64(1), options)),
    toUnixTimestamp64Micro(now64(6))
  FROM (
    SELECT *, if(omitted, 0., category / full_credit) AS points FROM answer FINAL
    WHERE tenant_id = {tenant:UUID} AND has({days:Array(Date)}, day)
  )
  GROUP BY tenant_id, item_id, day`;

/** What all days say of an item; nothing where there are none. */
export const ITEM_FIGURES_SQL = `
  SELECT sum(answers) AS answers, sum(pilot) AS pilot, sum(omitted) AS omitted, sum(rapid) AS rapid,
    sumMapMerge(languages) AS languages, quantileExactInclusiveMerge(0.5)(micros) AS micros,
    corrStableMerge(discrimination) AS discrimination, sumMapMerge(chosen) AS chosen
  FROM item_day FINAL
  WHERE tenant_id = {tenant:UUID} AND item_id = {item:UUID}
  GROUP BY item_id`;

/** All of it, for whoever measures what it costs. */
export const ANALYSIS_SQL = {
  tables: TABLES,
  makeDays: MAKE_DAYS_SQL,
  itemFigures: ITEM_FIGURES_SQL,
} as const;
