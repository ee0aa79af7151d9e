import { expect, picture, test } from '../journey';
import { changePerson, PEOPLE, signInAs } from '../people';

test('an official takes a badge, anybody can check it, and the agency withdraws it', async ({
  page,
  browser,
  baseURL,
  accessible,
}) => {
  let address = '';

  await test.step('the official takes one of those that their results support', async () => {
    await signInAs(page, 'official');
    await page.goto('/badges');
    await accessible.page(page);
    await page
      .getByRole('link', { name: /^Take the badge/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Take a badge' })).toBeVisible();
    await accessible.page(page);
    await page.getByRole('button', { name: 'Take the badge' }).click();
    await expect(page.getByText('You have taken the badge.')).toBeVisible();
    await accessible.page(page);
    await picture(page, 'badge');
    address = (await page.locator('a.q-badge__address').first().getAttribute('href')) ?? '';
    expect(address).toContain('#');
  });

  const { hash, pathname } = new URL(address);
  const stranger = await (await browser.newContext({ baseURL, locale: 'en-GB' })).newPage();

  await test.step('somebody who was given the address checks it without an account', async () => {
    await stranger.goto(`${pathname}${hash}`);
    await expect(stranger.getByText('This badge is valid')).toBeVisible();
    await expect(stranger.getByText(PEOPLE.official)).toBeVisible();
    await accessible.state(stranger);
    await picture(stranger, 'badge-check');
  });

  await changePerson(page, 'administrator');

  await test.step('the agency withdraws it with a reason', async () => {
    await page.goto('/badge-office');
    await accessible.page(page);
    await page.getByRole('button', { name: 'Withdraw the badge' }).click();
    await expect(page.getByText('Say why the badge is withdrawn').first()).toBeVisible();
    await page.getByLabel('Address of the badge').fill(address);
    await page.getByLabel('Reason').fill('The sitting was not supervised as agreed.');
    await page.getByRole('button', { name: 'Withdraw the badge' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw the badge' }).click();
    await expect(page.getByText('The badge was withdrawn.')).toBeVisible();
  });

  await test.step('and whoever checks it learns so', async () => {
    await stranger.reload();
    await expect(stranger.getByText('This badge was withdrawn')).toBeVisible();
    await stranger.context().close();
  });
});
