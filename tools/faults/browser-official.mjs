import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';

const PASSWORD = 'four words to remember well';
const WAIT = { timeout: 60_000 };
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Somebody who sits a test in a real Chromium, whose profile outlives the browser. */
export class BrowserOfficial {
  #profile = mkdtempSync(join(tmpdir(), 'qabilet-chromium-'));
  /** Answers the server acknowledged, by their keys: what the journal of the officials takes. */
  acknowledged = [];

  constructor({ address, executablePath, invitation, waveId }) {
    Object.assign(this, { address, executablePath, invitation, waveId });
  }

  /** Opens the browser on the profile, as after switching the device on. */
  async open() {
    this.context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: this.executablePath,
      args: FLAGS,
      baseURL: this.address,
      locale: 'en-GB',
      timezoneId: 'Asia/Almaty',
    });
    this.context.setDefaultTimeout(WAIT.timeout);
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
    this.context.on('response', (response) => this.#hear(response));
  }

  /** Takes up the invitation and opens the first question. */
  async start() {
    const { page } = this;
    await page.goto(this.invitation.link.replace(/^https?:\/\/[^/]+/, ''));
    await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
    await page
      .getByRole('button')
      .filter({ hasText: /password/i })
      .last()
      .click();
    await expect(page.getByRole('heading', { name: 'Your tasks' })).toBeVisible(WAIT);
    await page.request.put(`/api/my/waves/${this.waveId}/notice`, {
      data: { version: '2026-1', shareWithTrainers: false },
      headers: { 'x-qabilet-csrf': '1' },
    });
    await page.goto(`/waves/${this.waveId}/test`);
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('button', { name: 'Start the test' }).click();
    await this.isAsked(1);
    this.testAddress = page.url();
    this.attempt = new URL(page.url()).pathname.split('/').at(-1);
  }

  /** Comes back to the test: signs in again where the browser has forgotten the session, and takes the test over. */
  async comeBack(number) {
    const { page } = this;
    await page.goto(this.testAddress);
    const email = page.getByLabel('E-mail address');
    const goOn = page.getByRole('button', { name: 'Go on here' });
    const there = email.or(goOn).or(this.#question(number));
    await expect(there.first()).toBeVisible(WAIT);
    if (await email.isVisible()) {
      await email.fill(this.invitation.email);
      await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await expect(goOn.or(this.#question(number)).first()).toBeVisible(WAIT);
    }
    if (await goOn.isVisible()) await goOn.click();
    await this.isAsked(number);
  }

  async answer(number) {
    await this.isAsked(number);
    await this.page.getByLabel('I do not know').check();
    await this.page.getByRole('button', { name: 'Continue' }).click();
  }

  async isAsked(number) {
    await expect(this.#question(number)).toBeVisible(WAIT);
  }

  async isKept() {
    await expect(this.page.getByText(/Kept on this device, not sent yet/)).toBeVisible(WAIT);
  }

  /** The whole browser, at once and without a word. */
  async kill() {
    const pid = Number(readlinkSync(join(this.#profile, 'SingletonLock')).split('-').at(-1));
    const gone = new Promise((done) => this.context.once('close', done));
    process.kill(pid, 'SIGKILL');
    await gone;
  }

  async close() {
    await this.context?.close().catch(() => undefined);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #question(number) {
    return this.page.getByRole('heading', { name: `Question ${number}`, exact: true });
  }

  #hear(response) {
    const found = /\/api\/my\/attempts\/([^/]+)\/answers\/(\d+)$/.exec(response.url());
    if (!found || response.status() !== 200) return;
    const { idempotencyKey: key } = response.request().postDataJSON();
    this.acknowledged.push({ attempt: found[1], position: Number(found[2]), key });
  }
}
