import { expect, picture, test } from '../journey';
import { PEOPLE, signInAs } from '../people';

test('an author asks for a calibration from few answers, and is told honestly that they do not carry it', async ({
  page,
  accessible,
}) => {
  await signInAs(page, 'author');
  const sites = page.getByRole('navigation', { name: 'Main navigation' });

  await test.step('learns what a calibration is, and what the tests rest on', async () => {
    await sites.getByRole('link', { name: 'Calibrations' }).click();
    await expect(page.getByRole('heading', { name: 'Calibrations', level: 1 })).toBeVisible();
    await expect(page.getByText('works out from the answers people gave')).toBeVisible();
    await expect(page.getByRole('row', { name: /Newest/ })).toContainText('judged by experts');
    await accessible.page(page);
  });

  await test.step('chooses the waves of the institute', async () => {
    await page.getByRole('link', { name: 'New calibration' }).click();
    await expect(page.getByText('No score moves')).toBeVisible();
    await accessible.page(page);
    await page.getByRole('button', { name: 'Start the calibration' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose at least one wave');
    await accessible.state(page);
    await page.getByRole('checkbox', { name: /^Baseline.*Digital government programme/ }).check();
    await page.getByRole('checkbox', { name: /^Endline.*Digital government programme/ }).check();
    await picture(page, 'calibration-new');
    await page.getByRole('button', { name: 'Start the calibration' }).click();
  });

  await test.step('sees the run come to a draft by itself, which says that the answers are too few', async () => {
    await expect(page.getByRole('heading', { name: /^Calibration of / })).toBeVisible();
    await expect(page.getByText('Draft to decide on')).toBeVisible({ timeout: 120_000 });
    await expect(page.getByText('Too few answers', { exact: true })).toBeVisible();
    await expect(page.getByText(/An item needs \d+ answers to be calibrated/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Publish the calibration' })).toHaveCount(0);
    await expect(page.getByRole('cell', { name: /^Keeps its values/ }).first()).toBeVisible();
    await accessible.page(page);
    await picture(page, 'calibration-draft');
  });

  await test.step('looks from the report at an item, which says the same', async () => {
    await page.getByRole('group', { name: 'Items' }).getByRole('button', { name: /^Answers/ }).dblclick();
    const [most] = await page.getByRole('group', { name: 'Items' }).getByRole('link').all();
    await most?.click();
    await expect(page.getByRole('heading', { name: 'How it performs' })).toBeVisible();
    await expect(page.getByText(/\d+ are needed\./)).toBeVisible();
    await page.getByText('First figures, not to be relied on').click();
    await expect(page.getByText('Answered rightly').first()).toBeVisible();
    await accessible.state(page);
    await picture(page, 'item-performance');
    await page.goBack();
  });

  await test.step('discards the draft', async () => {
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    const dialog = page.getByRole('dialog', { name: 'Discard this draft?' });
    await expect(dialog).toBeVisible();
    await accessible.state(page);
    await dialog.getByRole('button', { name: 'Discard the draft' }).click();
    await expect(page.getByText('The draft was discarded.')).toBeVisible();
    await page.getByRole('link', { name: 'Calibrations' }).first().click();
    const run = page.getByRole('row', { name: /^Baseline/ });
    await expect(run).toContainText('Discarded');
    await expect(run).toContainText(PEOPLE.author);
  });
});
