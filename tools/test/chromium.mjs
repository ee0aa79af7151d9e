import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of the journeys: one that is there, or Debian's package where it may be installed. */
export function ensureChromium(say) {
  const found = () => [process.env.QABILET_CHROMIUM, ...PLACES].find((path) => path && existsSync(path));
  if (!found() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing the chromium package of the system for the browser journeys ...');
    const install = () =>
      apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core', 'fonts-noto-cjk');
    if (!install()) {
      apt('update');
      install();
    }
  }
  const browser = found();
  if (browser) return browser;
  throw new Error(
    'The browser journeys need Chromium. Install it (Debian: apt-get install chromium) or set QABILET_CHROMIUM to its path.',
  );
}

function apt(...words) {
  const { status } = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...words], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}
