import { readFile } from 'node:fs/promises';
import { expect, picture, test } from '../journey';
import { changePerson, PEOPLE, signInAs } from '../people';

const WORDS = 'Сіз алдымен не істейсіз?';
const OTHERS = 'Алдымен не істеу керек?';

test('a translator writes beside the original and by XLIFF, and somebody else accepts', async ({
  page,
  accessible,
}) => {
  const stem = page.getByRole('textbox', { name: 'Question in Қазақша' });
  let address = '';
  let code = '';

  await test.step('finds what lacks a translation, and writes it beside the English', async () => {
    await signInAs(page, 'author');
    await page.goto('/items/translations?language=kk&status=drafted');
    await accessible.page(page);
    const first = page.getByRole('table', { name: 'Items in Қазақша' }).getByRole('link').first();
    code = (await first.textContent()) ?? '';
    await first.click();
    await expect(page.getByRole('heading', { level: 1, name: `${code} in Қазақша` })).toBeVisible();
    address = page.url();
    await stem.fill(WORDS);
    await page.getByRole('button', { name: 'Save translation' }).click();
    await expect(page.getByText('Since you have written some of it')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Accept this translation' })).toHaveCount(0);
    await accessible.page(page);
    await picture(page, 'translation');
  });

  await test.step('takes it out for a translation program, changes the words there and brings them back', async () => {
    await page.goto('/items/translations?language=kk&proposed=yes');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Take out 1 item / }).click();
    const xliff = await readFile(await (await download).path(), 'utf8');
    expect(xliff).toContain(WORDS);
    await page.getByRole('link', { name: 'Bring translations in' }).click();
    await page.getByLabel('Translated file').setInputFiles({
      name: 'items-kk.xlf',
      mimeType: 'application/xliff+xml',
      buffer: Buffer.from(xliff.replace(WORDS, OTHERS)),
    });
    await page.getByRole('button', { name: 'Upload and look at it' }).click();
    await expect(page.getByText('Waits for your decision')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('row', { name: new RegExp(`${code} .*Changed`) })).toBeVisible();
    await accessible.page(page);
    const keep = page.getByRole('button', { name: /^Keep translations of / });
    const name = (await keep.textContent()) ?? '';
    await keep.click();
    await page.getByRole('dialog').getByRole('button', { name }).click();
    await expect(page.getByText('Stored', { exact: true })).toBeVisible({ timeout: 60_000 });
  });

  await changePerson(page, 'reviewer');

  await test.step('somebody else reads both and accepts', async () => {
    await page.goto(address);
    await expect(page.getByText(`Written by ${PEOPLE.author}`)).toBeVisible();
    await expect(stem).toHaveValue(OTHERS);
    await page.getByRole('button', { name: 'Accept this translation' }).click();
    await accessible.state(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Accept this translation' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText('The translation is accepted')).toBeVisible();
    await expect(stem).toHaveValue(OTHERS);
  });

  await test.step('takes the acceptance back', async () => {
    await page.getByRole('button', { name: 'Take the acceptance back' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take the acceptance back' }).click();
    await expect(page.getByText('The translation is accepted')).toHaveCount(0);
    await expect(stem).not.toHaveValue(OTHERS);
  });
});
