import { readFile } from 'node:fs/promises';
import { expect, picture, test } from '../journey';
import { signInAs } from '../people';
import { OFFICIAL, SMALL, smallWorkbook } from '../workbook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const official = process.env.DIGCOMP_WORKBOOK;
const counts = official === undefined ? SMALL : OFFICIAL;

test('an author imports a framework workbook and publishes it', async ({ page, accessible }) => {
  const workbook = {
    name: 'framework.xlsx',
    mimeType: XLSX,
    buffer: official ? await readFile(official) : await smallWorkbook(),
  };
  const sites = page.getByRole('navigation', { name: 'Main navigation' });

  await test.step('sees what is there', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible();
    await accessible.page(page);
    await picture(page, 'sign-in');
    await page.getByRole('link', { name: 'Forgotten your password?' }).click();
    await expect(page.getByRole('heading', { name: 'Forgotten password', level: 1 })).toBeVisible();
    await accessible.page(page);
    await page.getByRole('textbox', { name: 'E-mail address' }).fill('author@institute.example');
    await page.getByRole('button', { name: 'Send the letter' }).click();
    await expect(page.getByRole('alert')).toContainText('This installation sends no e-mail');
    await accessible.state(page);
    await signInAs(page, 'author');
    await expect(page.getByRole('heading', { name: 'Frameworks', level: 1 })).toBeVisible();
    await accessible.page(page);
  });

  await test.step('is refused a file that only looks like a workbook', async () => {
    await page.getByRole('link', { name: 'Import a framework' }).click();
    await page.getByRole('button', { name: 'Check the file' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose a file');
    await page.getByLabel('Workbook').setInputFiles({
      name: 'framework.xlsx',
      mimeType: XLSX,
      buffer: Buffer.from('<html><body>Not found</body></html>'),
    });
    await page.getByRole('button', { name: 'Check the file' }).click();
    await expect(page.getByRole('alert')).toContainText('This is a web page');
    await expect(page).toHaveTitle(/^Error: /);
    await accessible.state(page);
  });

  await test.step('sees what is in the file before anything is stored', async () => {
    await page.getByLabel('Workbook').setInputFiles(workbook);
    await page.getByRole('button', { name: 'Check the file' }).click();
    await expect(page.getByRole('heading', { name: 'What is in the file' })).toBeVisible({ timeout: 60_000 });
    for (const [label, count] of [
      ['Areas', counts.areas],
      ['Competences', counts.competences],
      ['Statements', counts.statements],
      ['Learning outcomes', counts.outcomes],
    ] as const)
      await expect(page.getByRole('main').locator('dl > div', { hasText: label })).toContainText(
        String(count),
      );
    await accessible.state(page);
    await picture(page, 'import-preview');
  });

  await test.step('imports and publishes it', async () => {
    await page.getByRole('button', { name: 'Import as draft' }).click();
    await expect(page.getByText('Imported as a draft.')).toBeVisible({ timeout: 60_000 });
    await accessible.page(page);
    await page.getByRole('button', { name: 'Publish' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish this release?' });
    await expect(dialog).toBeVisible();
    await accessible.state(page);
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await expect(page.getByText('The release is published.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Publish' })).toHaveCount(0);
  });

  await test.step('finds that the same file again changes nothing', async () => {
    await sites.getByRole('link', { name: 'Frameworks' }).click();
    await page.getByRole('link', { name: 'Import a framework' }).click();
    await page.getByLabel('Workbook').setInputFiles(workbook);
    await page.getByRole('button', { name: 'Check the file' }).click();
    await expect(page.getByText('This very file was imported before.')).toBeVisible({ timeout: 60_000 });
    await page.getByRole('link', { name: 'Open the release it made' }).click();
    await expect(page.getByText('Published', { exact: true })).toBeVisible();
  });

  await test.step('looks at the roles, the items and the reason of a key', async () => {
    await sites.getByRole('link', { name: 'Role profiles' }).click();
    await expect(page.getByText('Service designer').first()).toBeVisible();
    await accessible.page(page);
    await sites.getByRole('link', { name: 'Item bank' }).click();
    await page.getByLabel('Competence', { exact: true }).selectOption('CS.3');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByRole('link', { name: 'CS.3-01' })).toBeVisible();
    await accessible.page(page);
    await picture(page, 'item-bank');
    await page.getByRole('link', { name: 'CS.3-01' }).click();
    await expect(page.getByRole('heading', { name: 'Why the key is right' })).toBeVisible();
    await accessible.page(page);
  });
});
