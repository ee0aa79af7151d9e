export interface FrameworkName {
  /** Stable, for programs: 'digcomp'. */
  readonly code: string;
  readonly title: string;
  readonly version: string;
}

/** 'DigComp 3.0' is version 3.0 of the framework DigComp; a title without a number is version 1. */
export function frameworkNameOf(title: string): FrameworkName {
  const [, named = title.trim(), version = '1'] = /^\s*(.*\S)\s+(\d+(?:\.\d+)*)\s*$/u.exec(title) ?? [];
  const code = named
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return { code: code === '' ? 'framework' : code, title: named, version };
}

/** The version itself, or with the number of its revision where it is taken: '3.0', '3.0 (2)', '3.0 (3)'. */
export function freeVersion(version: string, taken: readonly string[]): string {
  if (!taken.includes(version)) return version;
  let revision = 2;
  while (taken.includes(`${version} (${revision})`)) revision += 1;
  return `${version} (${revision})`;
}
