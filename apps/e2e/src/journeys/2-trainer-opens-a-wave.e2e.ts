import { expect, picture, test } from '../journey';
import { signInAs } from '../people';

const LIST = [
  'Name\tE-mail\tUnit\tRole',
  'Temir Asanov\ttemir.asanov@newcomers.example\tDIGITAL\tService designer',
  'Madina Sultan\tmadina.sultan@newcomers.example\tREGIONS\t',
  'Jargal Bold\tjargal.bold@newcomers.example\t\tService designr',
].join('\n');

test('a trainer creates a cohort, adds its people from a list and opens a wave', async ({
  page,
  browser,
  accessible,
  baseURL,
}) => {
  const cohort = `Winter course ${Date.now() % 100_000}`;
  let invitation = '';
  await signInAs(page, 'trainer');

  await test.step('creates the cohort', async () => {
    await expect(page.getByRole('heading', { name: 'Programmes', level: 1 })).toBeVisible();
    await accessible.page(page);
    await page.getByRole('link', { name: 'Create a cohort' }).click();
    await page.getByRole('button', { name: 'Create cohort' }).click();
    await expect(page.getByRole('alert')).toContainText('Enter a name');
    await accessible.state(page);
    await page.getByLabel('Name', { exact: true }).fill(cohort);
    await page.getByLabel('First day').fill('2026-12-01');
    await page.getByLabel('Last day').fill('2027-02-28');
    await page.getByRole('button', { name: 'Create cohort' }).click();
    await expect(page.getByRole('heading', { name: cohort })).toBeVisible();
    await accessible.page(page);
  });

  await test.step('adds people from a pasted list, after mending a line', async () => {
    await page.getByRole('link', { name: 'Add people' }).click();
    await accessible.page(page);
    await page.getByLabel('List of people').fill(LIST);
    await page.getByLabel('Role profile').selectOption({ label: 'Regional ICT officer' });
    await page.getByRole('button', { name: 'Check the list' }).click();
    await expect(page.getByRole('alert')).toContainText('Service designr');
    await accessible.state(page);
    await page.getByRole('button', { name: 'Mend the list' }).click();
    await page.getByLabel('List of people').fill(LIST.replace('designr', 'designer'));
    await page.getByRole('button', { name: 'Check the list' }).click();
    await expect(page.getByText('3 people can be added.')).toBeVisible();
    await page.getByRole('button', { name: 'Add 3 people' }).click();
    await expect(page.getByRole('heading', { name: '3 people were added' })).toBeVisible();
    await accessible.state(page);
    invitation =
      (await page.getByRole('row', { name: 'Temir Asanov' }).getByRole('cell').last().textContent()) ?? '';
    await page.getByRole('link', { name: 'Back to the cohort' }).click();
    await expect(page.getByRole('cell', { name: 'madina.sultan@newcomers.example' })).toBeVisible();
  });

  await test.step('opens the wave', async () => {
    await page.getByRole('link', { name: 'Open a wave' }).click();
    await accessible.page(page);
    await page.getByLabel('Name', { exact: true }).fill('Baseline, December');
    await page.getByRole('radio', { name: 'Baseline' }).check();
    await page.getByRole('radio', { name: 'Short check of the role' }).check();
    await page.getByLabel('Opens').fill('2026-01-01T09:00');
    await page.getByLabel('Closes').fill('2099-01-01T18:00');
    await page.getByRole('button', { name: 'Open wave' }).click();
    await expect(page.getByRole('row', { name: /Baseline, December.*Open.*0 of 3/ })).toBeVisible();
    await picture(page, 'cohort');
    await page.getByRole('link', { name: 'Who has finished' }).click();
    await expect(page.getByRole('row', { name: /Temir Asanov.*Not yet started/ })).toBeVisible();
    await accessible.page(page);
    await picture(page, 'board');
  });

  await test.step('whose people come by their link', async () => {
    const newcomer = await browser.newContext({ baseURL, locale: 'en-GB' });
    const theirs = await newcomer.newPage();
    await theirs.goto(invitation);
    await expect(theirs.getByText('Welcome, Temir Asanov.')).toBeVisible();
    await accessible.state(theirs);
    await theirs.getByLabel('New password').fill('four words are enough');
    await theirs.getByRole('button', { name: 'Set password and go on' }).click();
    await expect(theirs.getByRole('heading', { name: 'Baseline, December' })).toBeVisible();
    await newcomer.close();
  });
});
