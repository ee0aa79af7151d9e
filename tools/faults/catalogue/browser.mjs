import { existsSync } from 'node:fs';
import { BrowserOfficial } from '../browser-official.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const DAY_MS = 86_400_000;
/** By how many minutes the time shown may differ from what the database knows: it is shown in whole ones. */
const TOLERANCE_MINUTES = 1;

/** Each story is one official in a real browser while others answer beside; it says what was seen and what was wrong. */
const STORIES = [
  {
    key: 'browser-clock',
    name: 'the clock of a browser a day ahead, then a day behind',
    async tell(official, system) {
      const faults = [];
      let worst = 0;
      await official.page.clock.install({ time: Date.now() + DAY_MS });
      await official.start();
      for (const [number, offset] of [
        [1, DAY_MS],
        [3, -DAY_MS],
      ]) {
        await official.page.clock.setSystemTime(Date.now() + offset);
        await official.answer(number);
        await official.answer(number + 1);
        await official.isAsked(number + 2);
        const error = await errorOf(official, system);
        worst = Math.max(worst, error);
        if (error > TOLERANCE_MINUTES) faults.push(`the time left was off by ${error.toFixed(1)} minutes`);
      }
      return { answered: 4, notes: `time left off by ${worst.toFixed(1)} minutes at most`, faults };
    },
  },
  {
    key: 'browser-offline',
    name: 'a browser offline for 30 minutes by its own clock',
    async tell(official) {
      await official.page.clock.install({ time: Date.now() });
      await official.start();
      await official.answer(1);
      await official.isAsked(2);
      await official.context.setOffline(true);
      await official.answer(2);
      await official.isKept();
      await official.page.clock.fastForward('30:00');
      await official.isKept();
      const back = performance.now();
      await official.context.setOffline(false);
      await official.isAsked(3);
      return { answered: 2, notes: `sent ${secondsSince(back)} s after the connection was back` };
    },
  },
  {
    key: 'browser-killed',
    name: 'a browser reloaded, and killed with an answer that was not sent',
    async tell(official) {
      await official.start();
      await official.answer(1);
      await official.isAsked(2);
      await official.page.reload();
      await official.answer(2);
      await official.isAsked(3);
      await official.context.setOffline(true);
      await official.answer(3);
      await official.isKept();
      await official.kill();
      const again = performance.now();
      await official.open();
      await official.comeBack(4);
      const back = secondsSince(again);
      await official.answer(4);
      await official.isAsked(5);
      return { answered: 4, notes: `back at the next question after ${back} s, the kept answer sent` };
    },
  },
];

export const BROWSER_FAULTS = STORIES.map(({ key, name, tell }) => ({
  key,
  name,
  seconds: 10,
  people: 5,
  needs: () => (chromium() ? undefined : 'there is no Chromium (Debian: apt-get install chromium)'),
  inject: (system, { officials }) => beside(system, officials, tell),
}));

async function beside(system, officials, tell) {
  const waveId = await system.sittings.openWave();
  const [invitation] = await system.sittings.invite(1);
  const official = new BrowserOfficial({
    address: system.address,
    executablePath: chromium(),
    invitation,
    waveId,
  });
  try {
    await official.open();
    const { answered, notes, faults = [] } = await tell(official, system);
    officials.journal.push(...official.acknowledged);
    const { rows } = await system.pool.query('SELECT count(*)::int AS n FROM answer WHERE attempt_id = $1', [
      official.attempt,
    ]);
    const stored = rows[0].n;
    if (stored !== answered)
      faults.push(`${answered} answers were given in the browser and ${stored} stored`);
    return { notes: `${answered} answers in the browser, ${notes}`, faults };
  } finally {
    await official.close();
  }
}

/** Minutes between the time left on the screen and the deadline in the database. */
async function errorOf({ page, attempt }, system) {
  const shown = await page.locator('.q-time .q-numeric').innerText();
  const minutes = Number(/\d+/.exec(shown)?.[0]);
  const { rows } = await system.pool.query(
    'SELECT extract(epoch FROM deadline_at - now())::float8 / 60 AS minutes FROM attempt WHERE id = $1',
    [attempt],
  );
  return Math.abs(minutes - rows[0].minutes);
}

function chromium() {
  return [process.env.QABILET_CHROMIUM, ...PLACES].find((path) => path && existsSync(path));
}

function secondsSince(began) {
  return ((performance.now() - began) / 1000).toFixed(1);
}
