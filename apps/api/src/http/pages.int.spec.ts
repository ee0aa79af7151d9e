import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import type { AccessRole } from '@qabilet/application';
import { items } from '@qabilet/content';
import { startTestApp, type TestApp } from '../testing/index';
import { seedAgency, type AgencyUnderTest } from '../testing/isolation/agency-under-test';

const WEB = join(__dirname, '../../../web');
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.QABILET_CHROMIUM ?? BROWSERS.find((path) => existsSync(path));
/** The whole suite installs the browser first; by itself this one needs one that is there. */
const withBrowser = executablePath === undefined ? describe.skip : describe;

withBrowser('the built pages', () => {
  let test: TestApp;
  let own: AgencyUnderTest;
  let browser: Browser;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'qabilet-web-'));
    const vite = join(dirname(require.resolve('vite/package.json')), 'bin/vite.js');
    await promisify(execFile)(
      process.execPath,
      [vite, 'build', '--outDir', relative(WEB, folder), '--emptyOutDir'],
      {
        cwd: WEB,
        env: { ...process.env, NODE_ENV: 'production' },
      },
    );
    test = await startTestApp({ WEB_ROOT: folder });
    own = await seedAgency(test);
    await test.app.listen(0, '127.0.0.1');
    address = await test.app.getUrl();
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-background-networking'],
    });
  });
  afterAll(async () => {
    await browser.close();
    await test.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const PAGES: readonly (readonly [AccessRole, (ids: AgencyUnderTest['ids']) => readonly string[]])[] = [
    [
      'official',
      (ids) => [
        '/',
        '/my-data',
        '/results',
        `/waves/${ids.scoredWave}/result`,
        `/waves/${ids.wave}/notice`,
        `/waves/${ids.wave}/self-assessment`,
        `/waves/${ids.wave}/test`,
        `/attempts/${ids.attempt}`,
      ],
    ],
    [
      'trainer',
      (ids) => [
        '/programmes',
        '/programmes/new',
        `/programmes/${ids.cohort}`,
        `/programmes/${ids.cohort}/people/add`,
        `/programmes/${ids.cohort}/waves/new`,
        `/programmes/${ids.cohort}/progress`,
        `/programmes/waves/${ids.wave}/board`,
        `/programmes/waves/${ids.scoredWave}/heat-map`,
      ],
    ],
    ['agency-lead', () => ['/agency']],
    [
      'author',
      (ids) => [
        '/frameworks',
        '/frameworks/import',
        `/frameworks/releases/${ids.frameworkRelease}`,
        '/role-profiles',
        '/items',
        `/items/${ids.item}`,
      ],
    ],
    ['administrator', () => ['/people', '/jobs', '/audit']],
  ];

  it('hold no question, no key and no map to their source', async () => {
    const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    expect(names.map(({ name }) => name).filter((name) => name.endsWith('.map'))).toEqual([]);
    const readable = names.filter(({ name }) => /\.(html|js|css|json|svg|txt)$/.test(name));
    const texts = await Promise.all(
      readable.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
    );
    const served = texts.join('\n');
    expect(served.length).toBeGreaterThan(500_000);
    expect(served).not.toContain('sourceMappingURL');

    const secrets = items.flatMap(({ stem, rationale }) => [stem.en, rationale.en]);
    expect(secrets.length).toBeGreaterThan(500);
    expect(secrets.filter((secret) => served.includes(secret))).toEqual([]);
  });

  it.each(PAGES)('of the %s break no rule of the content security policy', async (role, pagesOf) => {
    const [name = '', value = ''] = (await test.openSession(own.people[role])).cookie.split('=');
    const context = await browser.newContext();
    await context.addCookies([{ name, value, url: address }]);
    const page = await context.newPage();
    const broken: string[] = [];
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) broken.push(`${page.url()}: ${message.text()}`);
    });

    for (const path of pagesOf(own.ids)) {
      await page.goto(`${address}${path}`);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
    }
    expect(broken).toEqual([]);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
    });
    await page.waitForTimeout(100);
    expect(broken).toHaveLength(1);
    expect(await page.title()).not.toBe('run');
    await context.close();
  });
});
