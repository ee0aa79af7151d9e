import { expect, picture, test } from '../journey';
import { PEOPLE, signInAs } from '../people';

test('an administrator sees the background work, the people and what was done', async ({
  page,
  accessible,
}) => {
  const sites = page.getByRole('navigation', { name: 'Main navigation' });
  await signInAs(page, 'administrator');

  await test.step('sees that all work is done', async () => {
    await expect(page.getByRole('heading', { name: 'Background work', level: 1 })).toBeVisible();
    await expect(page.getByText(/The queue works/)).toBeVisible();
    await expect(page.getByText('None waits')).toBeVisible();
    await expect(page.getByRole('row', { name: /score-attempt.*Done/ }).first()).toBeVisible();
    await expect(page.getByText('Failed').first()).toBeVisible();
    await accessible.page(page);
    await picture(page, 'jobs');
  });

  await test.step('finds a person and gives them a further role', async () => {
    await sites.getByRole('link', { name: 'People' }).click();
    await page.getByLabel('Name or e-mail address').fill('yusupov');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('rowheader', { name: 'Rustam Yusupov' })).toBeVisible();
    await accessible.page(page);
  });

  await test.step('reads the audit trail', async () => {
    await sites.getByRole('link', { name: 'Audit trail' }).click();
    await expect(page.getByRole('cell', { name: PEOPLE.administrator }).first()).toBeVisible();
    await expect(page.getByText('people.signed-in').first()).toBeVisible();
    await accessible.page(page);
  });

  await test.step('signs out', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible();
    await page.goto('/audit');
    await expect(page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible();
  });
});
