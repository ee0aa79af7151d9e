import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../journey';
import { signInAs } from '../people';
import { prepareWave } from '../prepared-wave';
import { readQuestion } from '../reading-time';

test('an official without a connection loses no answer, and goes on in another window', async ({
  page,
  browser,
  accessible,
  baseURL,
}) => {
  await signInAs(page, 'trainer');
  const { waveId, invitations } = await prepareWave(page.request, 1);
  const context = await browser.newContext({ baseURL });
  const sitting = await start(context, invitations[0]?.link ?? '', waveId);

  await test.step('an answer given offline is kept, and is sent when the connection is back', async () => {
    await context.setOffline(true);
    await answer(sitting, 1);
    await expect(sitting.getByText(/Kept on this device, not sent yet/)).toBeVisible();
    expect(await keptAnswers(sitting)).toHaveLength(1);
    await accessible.state(sitting);
    await context.setOffline(false);
    await expect(question(sitting, 2)).toBeVisible({ timeout: 20_000 });
    expect(await keptAnswers(sitting)).toHaveLength(0);
  });

  await test.step('a reload in the middle of it sends the same answer once', async () => {
    const lost = '**/api/my/attempts/*/answers/*';
    await context.route(lost, (route) => route.abort());
    await answer(sitting, 2);
    await expect(sitting.getByText(/Kept on this device, not sent yet/)).toBeVisible();
    await context.unroute(lost);
    sitting.once('dialog', (dialog) => void dialog.accept());
    await sitting.reload();
    await expect(question(sitting, 3)).toBeVisible({ timeout: 20_000 });
  });

  await test.step('an answer whose reply was lost is stored once', async () => {
    const lost = '**/api/my/attempts/*/answers/*';
    await context.route(
      lost,
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await answer(sitting, 3);
    await expect(question(sitting, 4)).toBeVisible({ timeout: 20_000 });
  });

  await test.step('a session that ends in the middle is signed into again, and the answer is still there', async () => {
    const { email } = await bodyOfSession(sitting);
    const cookies = await context.cookies();
    await context.clearCookies();
    expect(cookies.length).toBeGreaterThan(0);
    await answer(sitting, 4);
    await sitting.getByLabel('E-mail address').fill(email);
    await sitting.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await sitting.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(question(sitting, 5)).toBeVisible({ timeout: 20_000 });
  });

  const other = await context.newPage();
  await test.step('a second window takes the test over, and the first says so', async () => {
    await other.goto(sitting.url());
    await expect(other.getByRole('heading', { name: 'Your test is open somewhere else' })).toBeVisible();
    await accessible.page(other);
    await other.getByRole('button', { name: 'Go on here' }).click();
    await expect(question(other, 5)).toBeVisible();
    await answer(sitting, 5);
    await expect(sitting.getByText(/Your last answer in this window was not saved/)).toBeVisible();
    await accessible.state(sitting);
  });

  await test.step('the test is handed in before it ends by itself', async () => {
    await answer(other, 5);
    await expect(question(other, 6)).toBeVisible();
    await other.getByRole('link', { name: 'Finish the test now' }).click();
    await expect(other.getByRole('heading', { name: 'Finish the test now?' })).toBeVisible();
    await accessible.state(other);
    await other.getByRole('button', { name: 'Hand in the test' }).click();
    await expect(other.getByText('5 answers are saved')).toBeVisible();
  });
  await context.close();
});

const PASSWORD = 'four words are enough';

/** Takes up the invitation and opens the first question. */
async function start(context: BrowserContext, link: string, waveId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
  await page
    .getByRole('button')
    .filter({ hasText: /password/i })
    .last()
    .click();
  await expect(page.getByRole('heading', { name: 'Your tasks' })).toBeVisible();
  const headers = { 'x-qabilet-csrf': '1' };
  const notice = { version: '2026-1', shareWithTrainers: false };
  await page.request.put(`/api/my/waves/${waveId}/notice`, { data: notice, headers });
  await page.goto(`/waves/${waveId}/test`);
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('button', { name: 'Start the test' }).click();
  await expect(question(page, 1)).toBeVisible();
  return page;
}

const question = (page: Page, number: number) =>
  page.getByRole('heading', { name: `Question ${number}`, exact: true });

async function answer(page: Page, number: number): Promise<void> {
  await expect(question(page, number)).toBeVisible();
  await readQuestion(new URL(page.url()).pathname.split('/').at(-1) ?? '');
  const unknown = page.getByLabel('I do not know');
  await unknown.check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** What the browser's database holds of answers that were not sent. */
function keptAnswers(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('qabilet');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const keys = opening.result.transaction('kept').objectStore('kept').getAllKeys();
          keys.onsuccess = () => resolve(keys.result.map(String).filter((key) => key.includes('.answer.')));
        };
      }),
  );
}

async function bodyOfSession(page: Page): Promise<{ readonly email: string }> {
  return (await page.request.get('/api/session')).json();
}
