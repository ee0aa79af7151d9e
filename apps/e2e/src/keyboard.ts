import { expect, type Page } from '@playwright/test';

const MOST_STOPS = 60;

/** Presses Tab until something that fits is in focus; fails when nothing can be reached. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  expect(selector, 'reached by the Tab key').toBe('in focus');
}
