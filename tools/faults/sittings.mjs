import { Client } from '../bench/client.mjs';
import { until } from './waiting.mjs';

const PASSWORD = 'four words to remember well';
const DAY_MS = 86_400_000;

/** Officials with accounts, and tests for them to sit: the trainer opens another wave whenever all are taken. */
export class Sittings {
  #waiting = [];
  #opening;

  constructor({ trainer, cohort, blueprintId, cookies }) {
    Object.assign(this, { trainer, cohort, blueprintId, cookies });
  }

  /** A cohort of so many officials of the demo's institute, who have all signed in. */
  static async of(address, people) {
    const accounts = await new Client(address).call('GET', '/demo-accounts');
    const trainer = await new Client(address).signIn(accounts.find(({ role }) => role === 'trainer'));
    const blueprint = (await trainer.call('GET', '/blueprints')).reduce((longest, next) =>
      next.maxItems > longest.maxItems ? next : longest,
    );
    const [role] = await trainer.call('GET', '/role-profiles');
    const today = new Date();
    const { id: cohort } = await trainer.call('POST', '/cohorts', {
      name: `Faults ${today.toISOString()}`,
      startsOn: today.toISOString().slice(0, 10),
      endsOn: new Date(today.getTime() + DAY_MS).toISOString().slice(0, 10),
    });
    const sittings = new Sittings({ trainer, cohort, blueprintId: blueprint.id, cookies: [] });
    sittings.roleProfileId = role.id;
    for (const { token } of await sittings.invite(people)) {
      const official = new Client(address);
      await official.call('POST', '/invitation-acceptances', { token, password: PASSWORD });
      sittings.cookies.push(official.cookie);
    }
    return sittings;
  }

  /** So many more members of the cohort: [{email, link, token}]. */
  async invite(people) {
    const mark = `${Date.now().toString(36)}${this.cookies.length}`;
    const emails = Array.from({ length: people }, (_, i) => `official${i}.${mark}@faults.example`);
    const { invitations } = await this.trainer.call('POST', `/cohorts/${this.cohort}/members`, {
      text: `name,email\n${emails.map((email, i) => `Official ${i}, ${email}`).join('\n')}`,
      roleProfileId: this.roleProfileId,
    });
    return invitations.map(({ link }, i) => ({ link, token: link.split('#')[1], email: emails[i] }));
  }

  /** {cookie, waveId} of a test that nobody sits now. */
  async next() {
    while (this.#waiting.length === 0) {
      this.#opening ??= this.#openForAll().finally(() => (this.#opening = undefined));
      await this.#opening;
    }
    return this.#waiting.shift();
  }

  giveBack(sitting) {
    this.#waiting.unshift(sitting);
  }

  /** A wave open for the whole cohort; tried again for as long as a fault lasts. */
  async openWave() {
    const now = Date.now();
    let wave;
    await until(async () => {
      wave = await this.trainer
        .call('POST', `/cohorts/${this.cohort}/waves`, {
          name: `Wave ${new Date(now).toISOString()}`,
          kind: 'baseline',
          blueprintId: this.blueprintId,
          opensAt: new Date(now - 1_000).toISOString(),
          closesAt: new Date(now + DAY_MS / 2).toISOString(),
        })
        .catch(() => undefined);
      return wave !== undefined;
    }, 120_000);
    return wave.id;
  }

  async #openForAll() {
    const waveId = await this.openWave();
    this.#waiting.push(...this.cookies.map((cookie) => ({ cookie, waveId })));
  }
}
