import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.QABILET_CHROMIUM ?? BROWSERS.find((path) => existsSync(path));
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME;

/** Journeys through the running system: one after the other, since they tell one story on one demo. */
export default defineConfig({
  testDir: './src/journeys',
  testMatch: '*.e2e.ts',
  outputDir: '../../node_modules/.cache/qabilet-journeys',
  globalSetup: './src/start-system.ts',
  workers: 1,
  fullyParallel: false,
  // Axe over every page in both directions takes its time on a busy machine.
  timeout: 900_000,
  expect: { timeout: 30_000 },
  // In CI a journey that fails is walked once more and, if it then passes, named as unsteady.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
