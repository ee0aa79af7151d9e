import { expect, picture, test } from '../journey';
import { changePerson, PEOPLE, signInAs } from '../people';

test('a trainer has practical work marked, and an official reads what came of it', async ({
  page,
  accessible,
}) => {
  const title = `Pilot talk ${Date.now() % 100_000}`;
  const programme = { name: /^Digital government programme/ };
  await signInAs(page, 'trainer');

  await test.step('opens it with the rubric that is there ready', async () => {
    await page.getByRole('link', programme).first().click();
    await expect(page.getByRole('row', { name: /^Final presentation.*13 of 13.*Released/ })).toBeVisible();
    await page.getByRole('link', { name: 'Open a practical work' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert')).toContainText('Enter the title in English');
    await accessible.state(page);
    await page.getByRole('button', { name: 'Take this rubric' }).click();
    await page.getByLabel('Title').fill(title);
    await page.getByLabel('Language in which you write').selectOption({ label: 'Русский' });
    await expect(page.getByLabel('What is looked at').first()).toHaveValue(/услугой/);
    await page.getByLabel('Title').fill('Пробное выступление');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await accessible.page(page);
  });

  await test.step('marks one person by keyboard, first as a draft', async () => {
    await page.getByRole('link', { name: PEOPLE.official }).click();
    await expect(page.getByRole('radiogroup')).toHaveCount(6);
    await accessible.page(page);
    await page.getByRole('button', { name: 'Hand in' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(6);
    for (const group of await page.getByRole('radiogroup').all()) {
      await group.getByRole('radio').first().focus();
      for (const key of ['Space', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
      await expect(group.getByRole('radio', { name: /^Well/ })).toBeChecked();
    }
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await expect(page.getByRole('status')).toContainText('The draft is kept.');
    await page.reload();
    await expect(page.getByRole('radio', { name: /^Well/, checked: true })).toHaveCount(6);
    await page.getByLabel(/What you say to the person/).fill('A clear plan.');
    await page.getByRole('button', { name: 'Hand in' }).click();
    await accessible.state(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
    await expect(page.getByText('Together: 12 of 18 points')).toBeVisible();
    await accessible.page(page);
  });

  await test.step('sees nothing of what others gave where they have not marked themselves', async () => {
    await page.goto('/programmes');
    await page.getByRole('link', programme).first().click();
    await page.getByRole('link', { name: /^Report on the practice/ }).click();
    const unmarked = page.getByRole('row').filter({ hasText: 'Not begun' }).first();
    await expect(unmarked).toContainText('Settled; shown once you have marked');
    await unmarked.getByRole('link').click();
    await expect(page.getByText('Hana Kim: handed in; hidden until you hand in yours.')).toBeVisible();
    await picture(page, 'marking');
  });

  await test.step('reads how far the trainers agree', async () => {
    await page.goto('/programmes');
    await page.getByRole('link', programme).first().click();
    await page.getByRole('link', { name: /^Final presentation/ }).click();
    await page.getByRole('link', { name: 'How far the trainers agree' }).click();
    await expect(page.getByRole('row', { name: /^All criteria 13/ })).toBeVisible();
    await accessible.page(page);
  });

  await test.step('releases it', async () => {
    await page.goto('/programmes');
    await page.getByRole('link', programme).first().click();
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('button', { name: 'Release the marks' }).click();
    await expect(page.getByRole('dialog')).toContainText('12 people have no marks and see nothing.');
    await accessible.state(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Release the marks' }).click();
    await expect(page.getByText('The marks are released.')).toBeVisible();
  });

  await test.step('and the official reads it beside the own view and the test', async () => {
    await changePerson(page, 'official');
    await page.goto('/results');
    await accessible.page(page);
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByText('12 of 18 points')).toBeVisible();
    await expect(page.getByText('A clear plan.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Three views side by side' })).toBeVisible();
    await accessible.page(page);
  });
});
