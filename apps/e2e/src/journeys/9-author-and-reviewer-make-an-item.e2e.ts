import type { Page } from '@playwright/test';
import { expect, picture, test } from '../journey';
import { tabTo } from '../keyboard';
import { changePerson, signInAs } from '../people';

const CODE = '1.1-71';
const QUESTION = 'A citizen asks where the form for a permit is. What do you do first?';
const OPTIONS = [
  'Search the portal of forms',
  'Ask a colleague by telephone',
  'Send the address of the office',
  'Tell the citizen to come again',
];

test('an author writes an item by keyboard, a reviewer sends it back and then accepts it, and the bank is released with it', async ({
  page,
  accessible,
}) => {
  await signInAs(page, 'author');

  await test.step('the author chooses a kind and writes, with nothing but the keyboard', async () => {
    await page.goto('/items');
    await accessible.page(page);
    await tabTo(page, 'a[href="/items/new"]');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'What kind of item is it?' })).toBeVisible();
    await accessible.page(page);
    await tabTo(page, 'input[value="single"]');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Write an item' })).toBeVisible();

    await chooseByKey(page, 'item.competence', '1.1');
    await typeAt(page, 'item.code', CODE);
    await typeAt(page, 'item.stem.en', QUESTION);
    for (const [index, words] of OPTIONS.entries()) {
      await typeAt(page, `item.options[${index}].text.en`, words);
      await typeAt(page, `item.options[${index}].rationale.en`, `What comes of it: ${words}.`);
    }
    await tabTo(page, '[id="item.right"]');
    await page.keyboard.press('Space');
    await typeAt(page, 'item.rationale.en', 'The portal has every form in force.');
  });

  await test.step('sees the question as people will, and has an answer marked', async () => {
    const preview = page.getByRole('region', { name: 'As people see it' });
    await expect(preview.getByText(QUESTION)).toBeVisible();
    await preview.getByRole('radio', { name: OPTIONS[1] }).check();
    await preview.getByRole('button', { name: 'Mark my answer' }).click();
    await expect(preview.getByText('Points: 0 of 1')).toBeVisible();
    await preview.getByRole('radio', { name: OPTIONS[0] }).check();
    await preview.getByRole('button', { name: 'Mark my answer' }).click();
    await expect(preview.getByText('Points: 1 of 1')).toBeVisible();
    await accessible.state(page);
    await picture(page, 'item-editor');
  });

  await test.step('saves the draft and sends it to review', async () => {
    await page.getByRole('button', { name: 'Save draft' }).click();
    await expect(page.getByText('The draft is saved.')).toBeVisible();
    await page.getByRole('link', { name: 'Done: go to the item' }).click();
    await move(page, 'Send to review');
    await expect(page.getByText('Two people stand behind every item')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Accept and release' })).toBeDisabled();
    await accessible.page(page);
  });

  await changePerson(page, 'reviewer');

  await test.step('the reviewer finds what waits, answers it before the key, and sends it back with a reason', async () => {
    await openWaiting(page);
    await page.getByText('Answer it yourself before you look at the key').click();
    await expect(page.getByRole('radio', { name: OPTIONS[0] })).toBeVisible();
    await page.getByLabel('Your comment').fill('Option c could be right in a small town.');
    await page.getByRole('button', { name: 'Add the comment' }).click();
    await expect(page.getByRole('heading', { name: 'Comments (1 open of 1)' })).toBeVisible();
    await accessible.state(page);
    await page.getByRole('button', { name: 'Send back to its authors' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Send back to its authors' }).click();
    await expect(dialog.getByText('Say why')).toBeVisible();
    await accessible.state(page);
    await dialog.getByLabel('Why?').fill('Two options can be defended.');
    await dialog.getByRole('button', { name: 'Send back to its authors' }).click();
    await expect(
      page.getByRole('row', { name: /New state: Draft.*Two options can be defended/ }),
    ).toBeVisible();
  });

  await changePerson(page, 'author');

  await test.step('the author mends it, deals with the comment and sends it again', async () => {
    await page.goto('/items?state=draft');
    await page.getByRole('link', { name: CODE }).click();
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await page.locator('[id="item.options[2].text.en"]').fill('Send the address of an office abroad');
    await page.getByRole('button', { name: 'Save draft' }).click();
    await expect(page.getByText('Everything is saved')).toBeVisible();
    await page.getByRole('link', { name: 'Done: go to the item' }).click();
    await page.getByRole('button', { name: /^Dealt with/ }).click();
    await expect(page.getByRole('heading', { name: 'Comments (0 open of 1)' })).toBeVisible();
    await move(page, 'Send to review');
  });

  await changePerson(page, 'reviewer');

  await test.step('the reviewer sees word by word what changed, and releases it', async () => {
    await openWaiting(page);
    await page.getByText('1 change', { exact: true }).click();
    await expect(page.locator('ins').filter({ hasText: 'abroad' })).toBeVisible();
    await move(page, 'Accept and release');
    await expect(page.getByText('It is asked and counts.')).toBeVisible();
    await picture(page, 'item-review');
  });

  await changePerson(page, 'author');

  await test.step('the author sees what the next release of the bank brings, and makes it', async () => {
    await page.goto('/items');
    await page.getByRole('link', { name: 'Release of the bank' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Release of the bank' })).toBeVisible();
    const row = page.getByRole('row', { name: new RegExp(`${CODE}.*New.*Counts`) });
    await expect(row.getByText(QUESTION)).toBeVisible();
    await accessible.page(page);
    await picture(page, 'bank-release');
    await move(page, 'Release the bank');
    await expect(page.getByText(/The bank is released as .* New waves can use the tests/)).toBeVisible();
    await accessible.state(page);
  });

  await test.step('and finds nothing left to release', async () => {
    await page.goto('/items/release');
    await expect(page.getByText('Nothing has changed since the last release')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Release the bank' })).toHaveCount(0);
  });
});

async function typeAt(page: Page, id: string, words: string): Promise<void> {
  await tabTo(page, `[id="${id}"]`);
  await page.keyboard.type(words);
}

/** Chooses what begins with the words in a native list, as a keyboard does. */
async function chooseByKey(page: Page, id: string, words: string): Promise<void> {
  await tabTo(page, `[id="${id}"] option, [id="${id}"]`);
  await page.keyboard.type(words);
  await expect(page.locator(`[id="${id}"]`)).toHaveValue(words);
}

async function move(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function openWaiting(page: Page): Promise<void> {
  await page.goto('/items');
  await page.getByRole('link', { name: /^Waiting for you [1-9]/ }).click();
  await page.getByRole('link', { name: CODE }).click();
  await expect(page.getByRole('heading', { level: 1, name: CODE })).toBeVisible();
}
