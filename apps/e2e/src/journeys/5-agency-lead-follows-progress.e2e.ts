import { expect, picture, test } from '../journey';
import { signInAs } from '../people';

test('an agency lead follows three waves', async ({ page, accessible }) => {
  await signInAs(page, 'lead');

  await test.step('sees the latest figures with what stands behind them', async () => {
    await expect(page.getByRole('heading', { name: 'Progress of the agency' })).toBeVisible();
    const programme = page.getByLabel('Programme');
    const name = await programme.locator('option', { hasText: /^Digital government programme/ }).innerText();
    await programme.selectOption({ label: name });
    await expect(page.getByRole('heading', { name: /Latest wave: Endline, October/ })).toBeVisible();
    await expect(page.getByText('13 of 13 finished').first()).toBeVisible();
    await accessible.page(page);
    await picture(page, 'agency');
  });

  await test.step('follows the programme over its three waves', async () => {
    const trend = page.getByRole('figure', { name: /^Mean of the group/ });
    await expect(trend.getByRole('img', { name: /wave by wave/ })).toBeVisible();
    await trend.getByRole('button', { name: 'Table' }).click();
    const waves = page.getByRole('table', { name: 'Waves' });
    for (const wave of ['Baseline, April', 'Midline, July', 'Endline, October'])
      await expect(waves.getByRole('row', { name: new RegExp(wave) })).toContainText(/13/);
    await expect(page.getByRole('heading', { name: 'Each competence' })).toBeVisible();
  });

  await test.step('sees the two sending agencies', async () => {
    const tree = page.getByRole('figure', { name: 'Coverage of each unit in the latest wave' });
    await expect(tree.getByRole('listitem').filter({ hasText: 'Agency for Digital Services' })).toContainText(
      '7 of 7',
    );
    await tree.getByRole('button', { name: 'Table' }).click();
    const units = page.getByRole('table', { name: /Coverage and share at target by unit/ });
    await expect(units.getByRole('rowheader', { name: 'Agency for Digital Services' })).toBeVisible();
    await expect(
      units.getByRole('rowheader', { name: 'Department of Regional Administration' }),
    ).toBeVisible();
  });

  await test.step('sees nobody by name', async () => {
    await expect(page.getByText('Rustam Yusupov')).toHaveCount(0);
    await page.goto('/programmes');
    await expect(page.getByRole('heading', { name: 'You cannot open this page' })).toBeVisible();
    await accessible.page(page);
  });
});
