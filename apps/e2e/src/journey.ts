import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { Accessibility } from './accessibility';
import { SYSTEM } from './start-system';

interface JourneyFixtures {
  /** Holds the page that is shown now to the promises every page keeps. */
  readonly accessible: Accessibility;
}

/** A journey knows the address of the started system and refuses whatever is fetched from elsewhere. */
export const test = base.extend<JourneyFixtures>({
  baseURL: async ({}, use) => use(process.env[SYSTEM.address]),
  page: async ({ page, baseURL }, use) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(`${baseURL}/`)) foreign.push(url);
    });
    await use(page);
    if (foreign.length > 0) throw new Error(`Fetched from third parties: ${foreign.join(', ')}`);
  },
  accessible: async ({}, use) => use(new Accessibility()),
});

export { expect } from '@playwright/test';

/** Keeps a picture of the page for the documentation, when a folder for them is named. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.QABILET_SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
