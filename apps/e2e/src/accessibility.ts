import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };
/** The ground of the page on a dark screen and on paper. */
const DARK = 'rgb(15, 21, 22)';
const PAPER = 'rgb(255, 255, 255)';

/** What holds on every page, in both directions of writing and on the narrowest screen: axe finds nothing, and nobody scrolls sideways. */
export class Accessibility {
  /** A page that its address alone brings back: seen from right to left in a pseudo language in a tab of its own. */
  async page(page: Page): Promise<void> {
    await loaded(page);
    await this.bothWidths(page, 'left to right');
    const mirror = await page.context().newPage();
    try {
      const address = new URL(page.url());
      address.searchParams.set('pseudo', 'rtl');
      await mirror.goto(address.href);
      await expect(mirror.locator('html[dir=rtl] h1')).toBeVisible();
      await settled(mirror);
      await this.bothWidths(mirror, 'right to left');
    } finally {
      await mirror.close();
    }
  }

  /** A state that a fresh load would lose, such as a preview or a dialog: turned around where it stands. */
  async state(page: Page): Promise<void> {
    await this.bothWidths(page, 'left to right');
    const turn = (direction: string) =>
      page.evaluate((to) => document.documentElement.setAttribute('dir', to), direction);
    await turn('rtl');
    await this.bothWidths(page, 'right to left');
    await turn('ltr');
  }

  /** As on a dark screen: colours are all that differs, so that one width and one direction tell. */
  async dark(page: Page): Promise<void> {
    await loaded(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colours(page), 'ground and ink of a dark screen').toEqual({
      ground: DARK,
      isInkLight: true,
    });
    expect(await violations(page), `${new URL(page.url()).pathname} on a dark screen`).toEqual([]);
    await page.emulateMedia({ colorScheme: null });
  }

  /** As on paper, also from a dark screen: dark on white, without what can only be pressed. */
  async print(page: Page): Promise<void> {
    await loaded(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await colours(page), 'ground and ink on paper').toEqual({ ground: PAPER, isInkLight: false });
    await expect(page.locator('.q-no-print').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    await page.emulateMedia({ media: null, colorScheme: null });
  }

  private async bothWidths(page: Page, direction: string): Promise<void> {
    const before = page.viewportSize() ?? WIDE;
    for (const size of [NARROW, WIDE]) {
      await page.setViewportSize(size);
      const where = `${new URL(page.url()).pathname} ${direction} at ${size.width} px`;
      expect(await violations(page), where).toEqual([]);
      if (size === NARROW) expect(await overflowing(page), `sideways scroll of ${where}`).toEqual([]);
    }
    await page.setViewportSize(before);
  }
}

function colours(page: Page): Promise<{ readonly ground: string; readonly isInkLight: boolean }> {
  return page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement);
    const { color } = getComputedStyle(document.body);
    const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map(Number);
    return { ground: backgroundColor, isInkLight: red + green + blue > (3 * 255) / 2 };
  });
}

async function violations(page: Page): Promise<readonly string[]> {
  const found = (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations;
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.html.slice(0, 200)}`),
  );
}

/** What stands out of the page sideways; tables scroll within themselves. Empty when the page does not scroll. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 1 || left < -1);
    });
    return [
      `${scrollWidth} px wide`,
      ...outside.slice(0, 5).map((element) => element.outerHTML.slice(0, 160)),
    ];
  });
}

/** Nothing is being fetched any more, and no animation runs. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await loaded(page);
}

async function loaded(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.getByText('Loading …')).toHaveCount(0);
}
