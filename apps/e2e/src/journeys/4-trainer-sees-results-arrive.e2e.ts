import { expect, picture, test } from '../journey';
import { sitAsNewcomer } from '../newcomer';
import { PEOPLE, signInAs } from '../people';
import { prepareWave } from '../prepared-wave';
import { fromRightToLeft, SavedChart } from '../saved-chart';

test('a trainer sees a result arrive in the heat map while looking', async ({
  page,
  browser,
  accessible,
  baseURL,
}) => {
  await signInAs(page, 'trainer');
  const wave = await prepareWave(page.request, 5);
  const [last, ...others] = wave.invitations;
  if (!last) throw new Error('Nobody was invited.');

  await test.step('with four results there are people, and no figure of the group', async () => {
    for (const invitation of others)
      await sitAsNewcomer(browser, { baseURL, invitation, waveId: wave.waveId });
    await page.goto(`/programmes/waves/${wave.waveId}/heat-map`);
    for (const { name } of others)
      await expect(page.getByRole('rowheader', { name })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('rowheader', { name: last.name })).toHaveCount(0);
    await expect(page.getByRole('row', { name: /^Whole group/ })).toContainText('<5');
  });

  await test.step('the fifth arrives by itself, and with it the figures of the group', async () => {
    const loads: string[] = [];
    page.on('framenavigated', (frame) => loads.push(frame.url()));
    await sitAsNewcomer(browser, { baseURL, invitation: last, waveId: wave.waveId });
    await expect(page.getByRole('rowheader', { name: last.name })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('row', { name: /^Whole group/ })).not.toContainText('<5');
    expect(loads).toEqual([]);
  });

  await test.step('the programme of thirteen has its heat map, board and progress', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Programmes' }).click();
    await page.getByRole('link', { name: /^Digital government programme/ }).click();
    await accessible.page(page);
    await page.getByRole('link', { name: /Heat map in Endline/ }).click();
    await expect(page.getByRole('rowheader', { name: PEOPLE.official })).toBeVisible();
    await expect(page.getByText('2 scored people keep their levels private')).toBeVisible();
    await accessible.page(page);
    await accessible.dark(page);
    const levels = page.getByRole('region', { name: 'Level of each person in each competence' });
    const saved = new SavedChart(page, levels);
    await saved.isDrawn(['Whole group', PEOPLE.official]);
    expect((await saved.lines()).filter((line) => line.startsWith(PEOPLE.official))).not.toEqual([]);
    await fromRightToLeft(page, (mirror) =>
      new SavedChart(mirror, mirror.locator('section:has(.q-heat)')).isDrawn([PEOPLE.official], 'rtl'),
    );
    await picture(page, 'heat-map');
    await page.goBack();
    await page.getByRole('link', { name: 'Progress over the waves' }).click();
    await expect(page.getByRole('heading', { name: 'Each competence' })).toBeVisible();
    await accessible.page(page);
  });
});
