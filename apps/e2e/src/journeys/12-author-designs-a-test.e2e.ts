import { expect, picture, test } from '../journey';
import { signInAs } from '../people';

test('an author changes the rules of a test and sees by simulation what they do', async ({
  page,
  accessible,
}) => {
  await test.step('copies a released test', async () => {
    await signInAs(page, 'author');
    await page
      .getByRole('navigation', { name: 'Main navigation' })
      .getByRole('link', { name: 'Tests' })
      .click();
    await accessible.page(page);
    await page.getByRole('button', { name: /^Make a copy Short check/ }).click();
    await expect(page.getByText('Test being designed')).toBeVisible();
  });

  await test.step('is told which rules cannot hold, and saves those that can', async () => {
    await page.getByLabel('Name in English').fill('Check in six questions');
    await page.getByLabel('Most questions', { exact: true }).fill('6');
    await page.getByRole('button', { name: 'Save rules' }).click();
    await expect(page.getByRole('alert')).toContainText('The most questions must not be below the fewest');
    await accessible.state(page);
    await page.getByLabel('Fewest questions', { exact: true }).fill('4');
    await page.getByRole('button', { name: 'Save rules' }).click();
    await expect(page.getByText('The rules are saved.')).toBeVisible();
  });

  await test.step('simulates people who take it', async () => {
    await page.getByLabel('Simulated people').selectOption('100');
    await page.getByRole('button', { name: 'Simulate', exact: true }).click();
    const simulations = page.getByRole('table', { name: 'Simulations of this test' });
    await expect(simulations.getByText('Done', { exact: true })).toBeVisible({ timeout: 120_000 });
    await simulations.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await accessible.page(page);
    await picture(page, 'simulation');
  });

  await test.step('deletes the draft again', async () => {
    await page.goBack();
    await page.getByRole('button', { name: 'Delete draft' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete draft' }).click();
    await expect(page.getByText('No test is being designed')).toBeVisible();
  });
});
