import type { Device } from '@qabilet/application';

type Names = readonly (readonly [name: string, sign: RegExp])[];

/** The first sign found names it: browsers claim to be their ancestors, so the youngest stand first. */
const BROWSERS: Names = [
  ['Yandex Browser', /YaBrowser\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Whale', /Whale\//],
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\/|Opera/],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Version\/[\d.]+ .*Safari\//],
];
const SYSTEMS: Names = [
  ['Windows', /Windows/],
  ['iPadOS', /iPad/],
  ['iOS', /iPhone|iPod/],
  ['Android', /Android/],
  ['ChromeOS', /CrOS/],
  ['macOS', /Mac OS X|Macintosh/],
  ['Linux', /Linux|X11/],
];

/** Browser and system in the words people know them by; what the header says beyond that is not kept. */
export function deviceOf(userAgent: string | undefined): Device {
  return { browser: nameIn(BROWSERS, userAgent), system: nameIn(SYSTEMS, userAgent) };
}

function nameIn(names: Names, userAgent = ''): string | undefined {
  return names.find(([, sign]) => sign.test(userAgent))?.[0];
}
