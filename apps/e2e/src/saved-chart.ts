import { expect, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

const PNG_SIGNATURE = '89504e470d0a1a0a';
/** Where a PNG says how large it is (its first chunk). */
const PNG_WIDTH = 16;
const PNG_HEIGHT = 20;
/** How much finer than the drawing a picture of ordinary size is. */
const FINER = 2;

interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The colour of its ground. */
  readonly ground: string | undefined;
  readonly directions: readonly string[];
  readonly words: readonly string[];
  /** What would be drawn outside it, or nowhere. */
  readonly outside: readonly string[];
}

/** A chart that can be taken home as data, as a drawing and in pixels: its files are what its page shows. */
export class SavedChart {
  constructor(
    private readonly page: Page,
    /** Holds the buttons that save it. */
    private readonly chart: Locator,
  ) {}

  /** The drawing and the pixels, in the colours of paper, with these words on them. */
  async isDrawn(words: readonly string[], direction: 'ltr' | 'rtl' = 'ltr'): Promise<void> {
    const drawing = await this.drawing();
    expect(drawing.outside).toEqual([]);
    expect(drawing.ground).toBe('rgb(255, 255, 255)');
    expect(drawing.directions).toContain(direction);
    expect(drawing.words.join(' ')).toMatch(new RegExp(words.join('.*'), 's'));

    const png = await this.take('PNG');
    expect(png.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
    expect(png.readUInt32BE(PNG_WIDTH)).toBe(drawing.width * FINER);
    expect(png.readUInt32BE(PNG_HEIGHT)).toBe(drawing.height * FINER);
  }

  /** The lines of its data. */
  async lines(): Promise<readonly string[]> {
    return (await this.take('CSV'))
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n');
  }

  private async take(format: 'CSV' | 'SVG' | 'PNG'): Promise<Buffer> {
    const coming = this.page.waitForEvent('download');
    // The name of the button is in the language of the page; the format is what is written on it.
    await this.chart.getByText(format, { exact: true }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
    return readFile(await file.path());
  }

  private async drawing(): Promise<Drawing> {
    const text = (await this.take('SVG')).toString('utf8');
    return this.page.evaluate((source): Drawing => {
      const svg = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
      const number = (part: Element, name: string) => Number(part.getAttribute(name));
      const [width, height] = [number(svg, 'width'), number(svg, 'height')];
      const own = [...svg.children].filter(({ tagName }) => ['text', 'rect', 'svg'].includes(tagName));
      const lies = (part: Element) => {
        const [x, y] = [number(part, 'x'), number(part, 'y')];
        return x >= 0 && x <= width && y >= 0 && y <= height;
      };
      const texts = own.filter(({ tagName }) => tagName === 'text');
      const words = texts.map(({ textContent }) => textContent ?? '');
      const outside = own.filter((part) => !lies(part)).map(({ outerHTML }) => outerHTML.slice(0, 160));
      const directions = [...new Set(texts.map((part) => part.getAttribute('direction') ?? ''))];
      const ground = svg.querySelector('rect')?.getAttribute('fill') ?? undefined;
      return { width, height, ground, directions, words, outside };
    }, text);
  }
}

/** The same page from right to left, in a tab of its own. */
export async function fromRightToLeft(page: Page, look: (mirror: Page) => Promise<void>): Promise<void> {
  const mirror = await page.context().newPage();
  try {
    const address = new URL(page.url());
    address.searchParams.set('pseudo', 'rtl');
    await mirror.goto(address.href);
    await expect(mirror.locator('html[dir=rtl] h1')).toBeVisible();
    await look(mirror);
  } finally {
    await mirror.close();
  }
}
