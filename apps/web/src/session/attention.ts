/** `click` and `input` also come from assistive technology that presses no key. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'click', 'input'] as const;
const WHILE_MS = 2 * 60 * 1000;

/** Says whether somebody has touched the page within the last two minutes. */
export function watchAttention(page: EventTarget, now: () => number): () => boolean {
  let last = now();
  const notice = () => {
    last = now();
  };
  for (const sign of SIGNS) page.addEventListener(sign, notice, { capture: true, passive: true });
  return () => now() - last < WHILE_MS;
}
