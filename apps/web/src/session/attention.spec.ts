import { watchAttention } from './attention';

const MINUTE = 60_000;

describe('a page', () => {
  it('is attended for two minutes after somebody has touched it', () => {
    const page = new EventTarget();
    let now = 0;
    const isAttended = watchAttention(page, () => now);

    now = MINUTE;
    expect(isAttended()).toBe(true);
    now = 3 * MINUTE;
    expect(isAttended()).toBe(false);

    for (const sign of ['keydown', 'pointerdown', 'wheel', 'touchstart', 'click', 'input']) {
      page.dispatchEvent(new Event(sign));
      expect(isAttended()).toBe(true);
      now += 2 * MINUTE;
      expect(isAttended()).toBe(false);
    }
  });
});
