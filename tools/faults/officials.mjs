import { createHash, randomUUID } from 'node:crypto';
import { answerTo } from './answer.mjs';
import { Calls } from './calls.mjs';
import { until } from './waiting.mjs';

/** Nobody waits longer for an answer to be taken once a fault is over. */
const PATIENCE_MS = 60_000;
/** Shorter pauses between two acknowledged answers are none of a fault's making. */
const OUTAGE_MS = 500;

/**
 * Officials who sit tests over HTTP as the browser application does: an answer has a key of its own, is sent again with
 * the same key until there is a reply, and only a reply of 200 makes it acknowledged. Acknowledged answers are written
 * into the journal.
 */
export class Officials {
  #stopped = false;
  #lastSaved = performance.now();
  /** [{attempt, position, key, digest}] */
  journal = [];
  longestGapMs = 0;
  /** Longest from a blow, or from the end of a fault, to the end of the outage that followed. */
  recoveredMs = 0;
  #struckAt;
  #longestOutageMs = 0;

  /** `copies`: how many times at once each answer is sent. */
  constructor({ port, chance, copies = 1, isFresh = false }) {
    Object.assign(this, { chance, copies });
    this.calls = new Calls({ port, chance, isFresh });
  }

  get retries() {
    return this.calls.retries;
  }

  get refused() {
    return this.calls.refused;
  }

  /** So many at once answer, one sitting after the other, until told to stop; what is left unfinished is given back. */
  async work(atOnce, sittings) {
    this.#stopped = false;
    this.#lastSaved = performance.now();
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        while (!this.#stopped) {
          const open = await sittings.next();
          if (!(await this.#sit(open))) sittings.giveBack(open);
        }
      }),
    );
  }

  stop() {
    this.#stopped = true;
  }

  /** Something was just killed, cut off or put back. */
  struck() {
    this.#struckAt = performance.now();
    this.#longestOutageMs = 0;
  }

  /** Goes on until an answer is acknowledged now that the fault is over. */
  async recover() {
    this.struck();
    const before = this.journal.length;
    await until(() => this.journal.length > before, PATIENCE_MS, 'An answer once it was over');
  }

  close() {
    this.calls.close();
  }

  /** The test with its question, begun or gone on with; nothing when that was refused. */
  async open({ cookie, waveId }, window) {
    const notice = { version: '2026-1', shareWithTrainers: true };
    await this.calls.insist({ method: 'PUT', path: `/api/my/waves/${waveId}/notice`, body: notice, cookie });
    const started = await this.calls.insist({
      method: 'POST',
      path: `/api/my/waves/${waveId}/attempt`,
      body: { language: 'en', ...(window && { window }) },
      cookie,
    });
    return started?.reply;
  }

  /** The call that would store an answer to the question that is shown. */
  answerCall({ cookie }, view, window) {
    return {
      method: 'PUT',
      path: `/api/my/attempts/${view.id}/answers/${view.question.position}`,
      body: {
        questionId: view.question.id,
        idempotencyKey: randomUUID(),
        ...answerTo(view.question, this.chance),
        ...(window && { window }),
      },
      cookie,
    };
  }

  note({ id, question }, { idempotencyKey, ...given }) {
    const now = performance.now();
    const gap = now - this.#lastSaved;
    this.longestGapMs = Math.max(this.longestGapMs, gap);
    this.#lastSaved = now;
    if (this.#struckAt !== undefined && gap >= OUTAGE_MS && gap > this.#longestOutageMs) {
      this.#longestOutageMs = gap;
      this.recoveredMs = Math.max(this.recoveredMs, gap, now - this.#struckAt);
    }
    const digest = createHash('sha256').update(JSON.stringify(given)).digest('hex').slice(0, 16);
    this.journal.push({ attempt: id, position: question.position, key: idempotencyKey, digest });
  }

  /** False when the test is not at its end. */
  async #sit(sitting) {
    let view = await this.open(sitting);
    while (view?.question && !this.#stopped) {
      const call = this.answerCall(sitting, view);
      const replies = await Promise.all(Array.from({ length: this.copies }, () => this.calls.insist(call)));
      const saved = replies.find((reply) => reply !== undefined);
      if (!saved) return true;
      this.note(view, call.body);
      view = saved.reply;
    }
    return !view?.question;
  }
}
