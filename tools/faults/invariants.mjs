/** Waited at most for what is on its way; how long it took is printed, and a busy machine may take its time. */
const SETTLED_WITHIN_MS = 300_000;

/** What must hold after every fault, asked of the database itself. */
export class Invariants {
  constructor(system) {
    this.system = system;
  }

  /** Answers {lost, doubled, settledMs, faults}. */
  async check(journal) {
    const settledMs = await this.#settled();
    const stored = await this.#count(`SELECT attempt_id, position, idempotency_key FROM answer`);
    const keys = new Map(stored.map((row) => [`${row.attempt_id}|${row.position}`, row.idempotency_key]));
    const lost = journal.filter(({ attempt, position, key }) => keys.get(`${attempt}|${position}`) !== key);
    const [{ doubled }] = await this.#count(
      `SELECT count(*)::int AS doubled FROM (SELECT 1 FROM answer GROUP BY attempt_id, item_id HAVING count(*) > 1
       UNION ALL SELECT 1 FROM answer GROUP BY attempt_id, idempotency_key HAVING count(*) > 1) d`,
    );
    const [{ unscored, overscored }] = await this.#count(
      `SELECT count(*) FILTER (WHERE results = 0)::int AS unscored, count(*) FILTER (WHERE results > 1)::int AS overscored
       FROM (SELECT a.id, (SELECT count(*) FROM result r WHERE r.tenant_id = a.tenant_id AND r.attempt_id = a.id) AS results
         FROM attempt a WHERE a.state = 'finished') s`,
    );
    const [{ gaps }] = await this.#count(
      `SELECT count(*)::int AS gaps FROM (SELECT attempt_id FROM answer GROUP BY attempt_id
       HAVING count(*) <> max(position)) g`,
    );
    const [{ uncounted }] = await this.#count(
      `SELECT count(*)::int AS uncounted FROM result r WHERE NOT EXISTS (
         SELECT 1 FROM summary_ledger l WHERE l.tenant_id = r.tenant_id AND l.attempt_id = r.attempt_id)`,
    );
    const [{ waiting }] = await this.#count(
      'SELECT count(*)::int AS waiting FROM outbox WHERE done_at IS NULL',
    );
    const [{ given_up }] = await this.#count(
      'SELECT count(*)::int AS given_up FROM outbox WHERE failed_at IS NOT NULL',
    );
    // Figures are verified at night in every agency; what tells of a test belongs to the agency of that test alone.
    const [{ strays }] = await this.#count(
      `SELECT ((SELECT count(*) FROM attempt WHERE tenant_id = t.id) + (SELECT count(*) FROM result WHERE tenant_id = t.id)
         + (SELECT count(*) FROM outbox WHERE tenant_id = t.id AND payload ? 'attemptId'))::int AS strays
       FROM tenant t WHERE slug = 'canary'`,
    );
    const said = {
      'acknowledged answers that are not stored': lost.length,
      'answers stored twice': doubled,
      'attempts with a gap among their answers': gaps,
      'ended attempts without a result': unscored,
      'ended attempts with several results': overscored,
      'results missing in the summaries': uncounted,
      'rows that strayed into another agency': strays,
      'jobs left in the outbox': waiting,
      'jobs given up': given_up,
    };
    return {
      lost: lost.length,
      doubled: doubled + overscored,
      settledMs,
      faults: Object.entries(said).flatMap(([what, n]) => (n > 0 ? [`${n} ${what}`] : [])),
    };
  }

  /** Every stored score computed again, and the audit logs read again: words of what does not fit, or nothing. */
  async recompute() {
    const faults = [];
    for (const words of [
      ['results', 'verify'],
      ['audit', 'verify'],
    ]) {
      const { code, output } = await this.system.cli(...words);
      if (code !== 0) faults.push(`qabilet ${words.join(' ')}: ${output.trim().split('\n').at(-1)}`);
    }
    return faults;
  }

  /** Waits until nothing is on its way any more. */
  async #settled() {
    const began = performance.now();
    for (;;) {
      const [{ open }] = await this.#count(
        `SELECT (SELECT count(*) FROM outbox WHERE done_at IS NULL)::int
           + (SELECT count(*) FROM attempt WHERE state = 'finished' AND scored_at IS NULL)::int AS open`,
      );
      const waited = performance.now() - began;
      if (open === 0 || waited > SETTLED_WITHIN_MS) return waited;
      await new Promise((go) => setTimeout(go, 200));
    }
  }

  /** Through restarts of the database. */
  async #count(sql) {
    for (let tries = 0; ; tries++) {
      try {
        return (await this.system.pool.query(sql)).rows;
      } catch (error) {
        if (tries === 60) throw error;
        await new Promise((go) => setTimeout(go, 500));
      }
    }
  }
}
