import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, picture, test } from '../journey';
import { signInAs } from '../people';

const EXAMPLES = join(import.meta.dirname, '../../../web/public/examples/own-framework');

/** Uploads a table of the guide and stores what it brings. */
async function bringIn(page: Page, field: string, file: string, store: string): Promise<void> {
  await page.getByLabel(field).setInputFiles(join(EXAMPLES, file));
  await page.getByRole('button', { name: 'Upload and look at it' }).click();
  await expect(page.getByText('Waits for your decision')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: store }).click();
  await page.getByRole('dialog').getByRole('button', { name: store }).click();
  await expect(page.getByText('Stored', { exact: true })).toBeVisible({ timeout: 60_000 });
}

test('an author brings a framework, roles and items of their own, edits, publishes and compares', async ({
  page,
  accessible,
}) => {
  const sites = page.getByRole('navigation', { name: 'Main navigation' });
  const name = page.getByRole('textbox', { name: 'Name, English' }).first();

  await test.step('brings the table of the guide in', async () => {
    await page.goto('/');
    await signInAs(page, 'author');
    await page.getByRole('link', { name: 'Import a table' }).click();
    await accessible.page(page);
    await bringIn(page, 'File with the framework', 'framework.csv', 'Store the framework as a draft');
    await accessible.state(page);
    await picture(page, 'import-run');
    await page.getByRole('link', { name: 'See the frameworks' }).click();
    await page.getByRole('link', { name: '1.0 Skills of our registry' }).click();
    await expect(page.getByText('2 areas')).toBeVisible();
  });

  await test.step('edits it, takes that back and does it again', async () => {
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await accessible.page(page);
    await page.getByText('Words and code of area R', { exact: true }).click();
    await name.fill('Keeping registers');
    await name.blur();
    await expect(page.getByRole('heading', { name: 'Area R: Keeping registers' })).toBeVisible();
    await picture(page, 'framework-draft');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByRole('heading', { name: 'Area R: Registers' })).toBeVisible();
    await page.getByRole('button', { name: /^Redo/ }).click();
    await expect(page.getByRole('heading', { name: 'Area R: Keeping registers' })).toBeVisible();
    await page.getByRole('link', { name: 'Skills of our registry, 1.0' }).click();
  });

  await test.step('publishes it', async () => {
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await expect(page.getByText('The release is published.')).toBeVisible();
  });

  await test.step('begins the next version, and sees what it changes', async () => {
    await page.getByRole('link', { name: 'Start a new version' }).click();
    await page.getByLabel('Number of the new version').fill('2.0');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByText('Words and code of area S', { exact: true }).click();
    const words = page.locator('details[open]').getByRole('textbox', { name: 'Name, English' });
    await words.fill('Working safely');
    await words.blur();
    await expect(page.getByRole('heading', { name: 'Area S: Working safely' })).toBeVisible();
    await page.getByRole('link', { name: 'Skills of our registry, 2.0' }).click();
    await page.getByRole('link', { name: 'Compare versions' }).click();
    await expect(
      page.getByRole('heading', { name: 'What is different in version 2.0', level: 1 }),
    ).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Working safely');
    await accessible.page(page);
    await picture(page, 'framework-difference');
  });

  await test.step('discards it again', async () => {
    await page.goBack();
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard the draft' }).click();
    await expect(page.getByText('The draft is discarded.')).toBeVisible();
    await expect(page.getByRole('link', { name: '2.0 Skills of our registry' })).toHaveCount(0);
  });

  await test.step('brings roles in and publishes one', async () => {
    await sites.getByRole('link', { name: 'Role profiles' }).click();
    await page.getByRole('link', { name: 'Bring roles in' }).click();
    await bringIn(page, 'File with roles', 'roles.csv', 'Store 2 roles as drafts');
    await page.getByRole('link', { name: 'See the roles' }).click();
    await accessible.page(page);
    await picture(page, 'roles');
    await page.getByRole('link', { name: 'Go on with the draft Registrar' }).click();
    await accessible.page(page);
    await page.getByRole('combobox', { name: 'Level of S.1' }).selectOption('4');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Every change is saved')).toBeVisible();
    await picture(page, 'role-draft');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await expect(page.getByText('The version is published.')).toBeVisible();
    await accessible.page(page);
    await picture(page, 'role');
  });

  await test.step('brings items for it in', async () => {
    await sites.getByRole('link', { name: 'Item bank' }).click();
    await page.getByRole('link', { name: 'Bring items in' }).click();
    await bringIn(page, 'File with items', 'items.csv', 'Store 4 items as drafts');
  });
});
