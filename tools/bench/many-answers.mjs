import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Chdb } from './chdb.mjs';

const TENANT = '00000000-0000-4000-8000-000000000001';
const ITEMS = 5_000;
const ANSWERS_A_TEST = 33;
const DAYS = 365;
const LANGUAGES = ['en', 'ru', 'kk', 'uz', 'ko'];
/** Written by one statement. */
const AT_ONCE = 5_000_000;
const SETTINGS = { max_memory_usage: '4000000000', max_threads: '2' };
const ASKED = 20;

/** So many answers in ClickHouse alone, made inside it: what loading, adding up and asking cost. */
export class ManyAnswers {
  constructor({ root, rows, answers }) {
    Object.assign(this, { root, rows, answers });
    const printed = execFileSync(
      process.execPath,
      [join(root, 'dist/cli/main.mjs'), 'bench', 'analysis-sql'],
      {
        encoding: 'utf8',
      },
    );
    this.sql = JSON.parse(printed);
  }

  async run() {
    this.engine = await new Chdb({ root: this.root, settings: SETTINGS }).start();
    try {
      for (const table of this.sql.tables) await this.engine.measure(table);
      const load = await this.#load();
      const days = await this.#makeDays();
      const asked = await this.#ask();
      const peak = this.engine.peakMegabytes();
      this.rows.note('memory of ClickHouse at most', 1, `${peak.toFixed(0)} MB`);
      return { answers: this.answers, load, days, asked, peak };
    } finally {
      await this.engine.stop();
    }
  }

  async #load() {
    const total = { seconds: 0, cpu: 0 };
    for (let from = 0; from < this.answers; from += AT_ONCE) {
      const { seconds, cpu } = await this.engine.measure(
        answersSql(from, Math.min(AT_ONCE, this.answers - from), this.answers),
      );
      total.seconds += seconds;
      total.cpu += cpu;
    }
    const { rows, bytes } = await this.engine.stored('answer');
    this.rows.note('answers written into ClickHouse', rows, figures(total, rows, bytes));
    return { ...total, rows, bytes };
  }

  /** As the feed makes them, a month of days at a time. */
  async #makeDays() {
    const total = { seconds: 0, cpu: 0 };
    for (let from = 0; from < DAYS; from += 5) {
      const days = Array.from({ length: Math.min(5, DAYS - from) }, (_, k) => `'${dayOf(from + k)}'`);
      const { seconds, cpu } = await this.engine.measure(this.sql.makeDays, {
        tenant: TENANT,
        days: `[${days}]`,
      });
      total.seconds += seconds;
      total.cpu += cpu;
    }
    const { rows, bytes } = await this.engine.stored('item_day');
    this.rows.note('days of items added up', rows, figures(total, this.answers, bytes));
    return { ...total, rows, bytes };
  }

  async #ask() {
    const times = [];
    let cpu = 0;
    for (let k = 0; k < ASKED; k++) {
      const item = itemId((k * 251) % ITEMS);
      const asked = await this.engine.measure(`${this.sql.itemFigures} FORMAT JSONEachRow`, {
        tenant: TENANT,
        item,
      });
      if (asked.rows.length === 0) throw new Error(`Nothing is known of item ${item}.`);
      times.push(asked.seconds);
      cpu += asked.cpu;
    }
    times.sort((one, other) => one - other);
    const one = { median: times[ASKED / 2] * 1000, worst: times.at(-1) * 1000, cpu: cpu / ASKED };
    this.rows.note(
      'figures of one item',
      ASKED,
      `median ${one.median.toFixed(0)} ms, longest ${one.worst.toFixed(0)} ms, ${one.cpu.toFixed(2)} s of CPU each`,
    );
    const all = await this.engine.measure(
      `${this.sql.itemFigures.replace('AND item_id = {item:UUID}', '')} FORMAT Null`,
      { tenant: TENANT },
    );
    this.rows.note(
      `figures of all ${ITEMS} items at once`,
      1,
      `${all.seconds.toFixed(1)} s, ${all.cpu.toFixed(1)} s of CPU`,
    );
    const raw = await this.engine.measure(
      `SELECT item_id, count(), avg(category / full_credit), quantileExactInclusive(0.5)(micros)
       FROM answer FINAL WHERE tenant_id = {tenant:UUID} GROUP BY item_id FORMAT Null`,
      { tenant: TENANT },
    );
    this.rows.note(
      'the same from the answers, nothing kept',
      1,
      `${raw.seconds.toFixed(1)} s, ${raw.cpu.toFixed(1)} s of CPU`,
    );
    return { one, all, raw };
  }
}

function figures({ seconds, cpu }, answers, bytes) {
  const each = `${((cpu * 1e6) / answers).toFixed(2)} µs of CPU and ${(bytes / answers).toFixed(1)} bytes an answer`;
  return `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU, ${(bytes / 2 ** 30).toFixed(2)} GiB, ${each}`;
}

function itemId(n) {
  return `10000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

function dayOf(n) {
  return new Date(Date.UTC(2025, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Answers as tests give them: so many a test, each of another item, spread over a year; ids as random as real ones, times
 * around half a minute in whole milliseconds, one in twenty left out.
 */
function answersSql(from, count, all) {
  const tests = Math.ceil(all / ANSWERS_A_TEST);
  const uuid = (a, b) =>
    `reinterpretAsUUID(concat(reinterpretAsString(cityHash64(${a})), reinterpretAsString(cityHash64(${b}))))`;
  const item = `concat('10000000-0000-4000-8000-', leftPad(lower(hex(toUInt16(place))), 12, '0'))`;
  return `
    INSERT INTO answer
    SELECT toUUID('${TENANT}'), toDate('2025-01-01') + intDiv(test * ${DAYS}, ${tests}) AS day,
      ${uuid(`test, 'a'`, `test, 'b'`)}, toUUID(${item}),
      ['${LANGUAGES.join("','")}'][1 + test % ${LANGUAGES.length}], chance % 12 = 0, chance % 20 = 1,
      micros < 4000000 AND chance % 20 != 1 AS rapid,
      if(chance % 20 = 1, 0, toUInt8(bitAnd(bitShiftRight(chance, 8), 1))), 1,
      1000 * toInt64(1000 * exp(3.4 + 0.6 * (2 * bitAnd(bitShiftRight(chance, 16), 65535) / 65536 - 1))) AS micros,
      if(chance % 20 = 1, [], [['a', 'b', 'c', 'd'][1 + bitAnd(bitShiftRight(chance, 40), 3)]]),
      if(chance % 30 = 2, NULL, 3 * (2 * bitAnd(cityHash64(test, 'm', place % 21), 65535) / 65536 - 1)),
      1735689600000000 + test
    FROM (
      SELECT intDiv(number, ${ANSWERS_A_TEST}) AS test, cityHash64(number) AS chance,
        (cityHash64(intDiv(number, ${ANSWERS_A_TEST})) % ${ITEMS} + 151 * (number % ${ANSWERS_A_TEST})) % ${ITEMS} AS place
      FROM numbers(${from}, ${count})
    )`;
}
