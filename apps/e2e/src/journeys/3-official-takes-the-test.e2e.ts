import type { Page } from '@playwright/test';
import { expect, picture, test } from '../journey';
import { signInAs } from '../people';
import { tabTo } from '../keyboard';
import { readQuestion } from '../reading-time';

const ANSWERS = ['With help', 'On my own', 'On my own', 'I can guide others', 'Not yet'];

test('an official judges themselves, takes the test by keyboard and reads the report', async ({
  page,
  accessible,
}) => {
  await signInAs(page, 'official');

  await test.step('reads what it is for and who sees what', async () => {
    await expect(page.getByRole('heading', { name: 'Your tasks', level: 1 })).toBeVisible();
    await accessible.page(page);
    await picture(page, 'tasks');
    await page.getByRole('link', { name: 'Read what this is for' }).first().click();
    await expect(page.getByRole('table', { name: 'Who can see which information about you' })).toBeVisible();
    await accessible.page(page);
    await page.getByRole('checkbox', { name: 'Share my levels' }).check();
    await page.getByRole('button', { name: 'I have read this, go on' }).click();
  });

  await test.step('judges themselves, statement by statement', async () => {
    await expect(page.getByText('Part 1 of')).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose an answer for');
    await accessible.state(page);
    await picture(page, 'self-assessment');
    await judge(page);
    await accessible.page(page);
    await page.getByRole('button', { name: 'Hand in your answers' }).click();
    await expect(
      page.getByRole('heading', { name: 'You have handed in how you see yourself' }),
    ).toBeVisible();
    await accessible.page(page);
  });

  await test.step('starts the test', async () => {
    await page.getByRole('link', { name: 'Go to the test' }).click();
    await expect(page.getByRole('heading', { name: 'Before you start the test' })).toBeVisible();
    await accessible.page(page);
    await page.getByRole('button', { name: 'Start the test' }).click();
    await expect(page.getByRole('heading', { name: 'Question 1', exact: true })).toBeVisible();
    await accessible.state(page);
  });

  await test.step('finds the same question after a reload, after going back, and in another language', async () => {
    await answer(page, 1);
    await expect(page.getByRole('heading', { name: 'Question 2', exact: true })).toBeVisible();
    const { stem } = await shown(page);
    await page.reload();
    await expect(page.getByText(stem)).toBeVisible();
    await page.goBack();
    await page.goForward();
    await expect(page.getByText(stem)).toBeVisible();
    const address = page.url();
    await switchTo(page, 'Русский');
    await expect(page.getByRole('heading', { name: 'Вопрос 2', exact: true })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    expect(page.url()).toBe(address);
    await expect(page.getByText(stem)).toBeVisible();
    await switchTo(page, 'English');
    await expect(page.getByRole('heading', { name: 'Question 2', exact: true })).toBeVisible();
  });

  await test.step('answers every question by keyboard', async () => {
    for (let number = 2; await isAsked(page, number); number++) {
      if ((await shown(page)).kind === 'radio') await picture(page, 'question');
      await answer(page, number);
    }
    await expect(page.getByText(/\d+ answers are saved/)).toBeVisible();
    await accessible.page(page);
  });

  await test.step('reads the report', async () => {
    await page.getByRole('link', { name: 'Read your result' }).click();
    await expect(page.getByRole('heading', { name: 'Your result', level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Your next steps' })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('Measured against the role Regional ICT officer')).toBeVisible();
    await accessible.page(page);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('columnheader', { name: 'Role asks for' })).toBeVisible();
    await accessible.state(page);
    await page.getByRole('navigation').getByRole('link', { name: 'Your results' }).click();
    await accessible.page(page);
    await page.getByRole('link', { name: /Endline, October/ }).click();
    await expect(page.getByRole('heading', { name: 'Each competence' })).toBeVisible();
    await accessible.page(page);
    await picture(page, 'result');
    await page
      .getByRole('heading', { name: 'Each competence' })
      .evaluate((heading) => heading.scrollIntoView());
    await picture(page, 'result-levels');
  });
});

/** Fields of a task that is answered part by part. */
const PART = 'form fieldset :is(select, input.q-gap, .q-parts input)';

/** Goes through all parts, choosing an answer for each statement. */
async function judge(page: Page): Promise<void> {
  const check = page.getByRole('heading', { name: 'Check your answers before you hand them in' });
  for (let part = 1; !(await check.isVisible()); part++) {
    await expect(page.getByText(`Part ${part} of`)).toBeVisible();
    const groups = page.getByRole('radiogroup');
    for (let index = 0; index < (await groups.count()); index++) {
      const name = ANSWERS[(part + index) % ANSWERS.length] ?? 'On my own';
      const choice = groups.nth(index).getByRole('radio', { name, exact: true });
      await choice.click();
      await expect(choice).toBeChecked();
    }
    await page.getByRole('button', { name: /^(Continue|Check your answers)$/ }).click();
    await expect(page.getByText(`Part ${part} of`)).toHaveCount(0);
  }
}

/** Answers the open question without a pointing device: chooses or types, goes to the button, presses it. */
async function answer(page: Page, number: number): Promise<void> {
  const { attemptId, kind } = await shown(page);
  await readQuestion(attemptId);
  await tabTo(page, '#answer, input[name=answer]');
  if (kind === 'parts') await fillParts(page);
  else if (kind === 'text') await page.keyboard.type(number % 2 === 0 ? '12' : '4');
  else await page.keyboard.press('Space');
  if (kind === 'radio') for (let step = 0; step < number % 3; step++) await page.keyboard.press('ArrowDown');
  await tabTo(page, 'button[type=submit]');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Question ${number}`, exact: true })).toHaveCount(0);
}

/** Every field of a task in turn: another choice in each list, a number in each gap. */
async function fillParts(page: Page): Promise<void> {
  const count = await page.locator(PART).count();
  for (let part = 1; part <= count; part++) {
    const isList = await page.evaluate(() => document.activeElement?.tagName === 'SELECT');
    if (isList) for (let step = 0; step < part; step++) await page.keyboard.press('ArrowDown');
    else await page.keyboard.type('12');
    await page.keyboard.press('Tab');
  }
}

/** What the page asks now. */
async function shown(page: Page) {
  const control = page.locator('#answer');
  const hasParts = (await page.locator(PART).count()) > 0;
  return {
    attemptId: new URL(page.url()).pathname.split('/').at(-1) ?? '',
    kind: hasParts ? 'parts' : ((await control.getAttribute('type')) ?? 'text'),
    // Words of a text with gaps are whole only before its first gap.
    stem: (await page.locator('.q-stem, .q-gapped').innerText()).slice(0, hasParts ? 30 : 80),
  };
}

async function isAsked(page: Page, number: number): Promise<boolean> {
  const next = page.getByRole('heading', { name: `Question ${number}`, exact: true });
  const end = page.getByRole('heading', { name: 'You have finished the test' });
  await expect(next.or(end)).toBeVisible();
  return next.isVisible();
}

async function switchTo(page: Page, language: string): Promise<void> {
  await page.getByRole('button', { name: /English|Русский/, expanded: false }).click();
  await page.getByRole('button', { name: language, exact: true }).click();
}
