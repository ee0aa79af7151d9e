import { expect, type Page } from '@playwright/test';

export const PEOPLE = {
  official: 'Aigerim Bekova',
  trainer: 'Min-jun Seo',
  lead: 'Dilnoza Karimova',
  author: 'Anna Weber',
  reviewer: 'Kamila Usmanova',
  administrator: 'Timur Akhmetov',
} as const;

/** Signs in as one of the demo's people, by one press as a newcomer does. */
export async function signInAs(page: Page, who: keyof typeof PEOPLE): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: `Sign in as ${PEOPLE[who]}` }).click();
  await expect(page.getByRole('banner').getByText(PEOPLE[who])).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** One of the demo's people leaves and another one comes, on the same device. */
export async function changePerson(page: Page, who: keyof typeof PEOPLE): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await signInAs(page, who);
}
