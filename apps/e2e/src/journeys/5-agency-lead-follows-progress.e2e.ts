import type { Page } from '@playwright/test';
import { expect, picture, test } from '../journey';
import { signInAs } from '../people';
import { fromRightToLeft, SavedChart } from '../saved-chart';

test('an agency lead follows three waves', async ({ page, accessible }) => {
  await signInAs(page, 'lead');

  await test.step('sees the latest figures with what stands behind them', async () => {
    await expect(page.getByRole('heading', { name: 'Progress of the agency' })).toBeVisible();
    await chooseProgramme(page);
    await expect(page.getByRole('heading', { name: /Latest wave: Endline, October/ })).toBeVisible();
    await expect(page.getByText(/13 of 13 with answers that count/).first()).toBeVisible();
    await accessible.page(page);
    await accessible.dark(page);
    await accessible.print(page);
    await picture(page, 'agency');
  });

  await test.step('follows the programme over its three waves', async () => {
    const trend = page.getByRole('figure', { name: /^Mean of the group/ });
    await expect(trend.getByRole('img', { name: /wave by wave/ })).toBeVisible();
    const saved = new SavedChart(page, trend);
    await saved.isDrawn(['Mean of the group', 'Baseline, April']);
    expect((await saved.lines()).slice(1).join('\n')).toMatch(
      /Baseline, April.*Midline, July.*Endline, October/s,
    );
    await trend.getByRole('button', { name: 'Table' }).click();
    const waves = page.getByRole('table', { name: 'Waves' });
    for (const wave of ['Baseline, April', 'Midline, July', 'Endline, October'])
      await expect(waves.getByRole('row', { name: new RegExp(wave) })).toContainText(/13/);
    await expect(page.getByRole('heading', { name: 'Each competence' })).toBeVisible();
  });

  await test.step('sets what is to be reached, and sees where it is heading', async () => {
    await page.getByRole('link', { name: 'Set goals' }).click();
    await expect(page.getByRole('group', { name: 'Goal 1' })).toBeVisible();
    await accessible.page(page);
    await accessible.dark(page);
    await page.goto('/agency');
    await chooseProgramme(page);
    const goals = page.getByRole('region', { name: 'Goals' });
    await expect(goals.getByRole('listitem').first()).toContainText(/At this pace between .* and .* stand/);
    await expect(page.getByRole('img', { name: /Expected on .* at this pace/ })).toBeVisible();
  });

  await test.step('sees the two sending agencies', async () => {
    const tree = page.getByRole('figure', { name: /^Coverage of each unit/ });
    await expect(tree.getByRole('listitem').filter({ hasText: 'Agency for Digital Services' })).toContainText(
      '7 of 7',
    );
    await page.emulateMedia({ colorScheme: 'dark' });
    await new SavedChart(page, tree).isDrawn(['Coverage of each unit', 'Agency for Digital Services']);
    await page.emulateMedia({ colorScheme: null });
    await fromRightToLeft(page, async (mirror) => {
      for (const figure of [mirror.locator('figure:has(.q-trend)'), mirror.locator('figure:has(.q-tree)')])
        await new SavedChart(mirror, figure).isDrawn([], 'rtl');
    });
    await tree.getByRole('button', { name: 'Table' }).click();
    const units = page.getByRole('table', { name: /Coverage and share at target by unit/ });
    await expect(units.getByRole('rowheader', { name: 'Agency for Digital Services' })).toBeVisible();
    await expect(
      units.getByRole('rowheader', { name: 'Department of Regional Administration' }),
    ).toBeVisible();
  });

  await test.step('puts the units together as they are by now', async () => {
    const organisation = page.getByRole('region', { name: 'Organisation' });
    await organisation
      .getByLabel('Units', { exact: true })
      .selectOption({ label: 'As at the end of last month' });
    await expect(organisation.getByText(/by the units in which its people were on/).first()).toBeVisible();
    await accessible.state(page);
  });

  await test.step('reads how the group divides over the levels, and how it sees itself', async () => {
    await page.getByRole('link', { name: 'Figures of this wave by role, language and unit' }).click();
    const levels = page.getByRole('figure', { name: 'Which part of the group stands at each level' });
    await expect(levels.getByRole('img').first()).toBeVisible();
    const self = page.getByRole('figure', { name: /How people see themselves/ });
    await expect(self.getByRole('img', { name: /Mean level of the self-view/ })).toBeVisible();
    await accessible.page(page);
    await accessible.dark(page);
    for (const figure of [levels, self]) await figure.getByRole('button', { name: 'Table' }).click();
    await expect(levels.getByRole('columnheader', { name: /Measured, mean level/ })).toBeVisible();
    await accessible.state(page);
  });

  await test.step('sees nobody by name', async () => {
    await expect(page.getByText('Rustam Yusupov')).toHaveCount(0);
    await page.goto('/programmes');
    await expect(page.getByRole('heading', { name: 'You cannot open this page' })).toBeVisible();
    await accessible.page(page);
  });
});

async function chooseProgramme(page: Page): Promise<void> {
  const programme = page.getByLabel('Programme', { exact: true });
  const name = await programme.locator('option', { hasText: /^Digital government programme/ }).innerText();
  await programme.selectOption({ label: name });
}
