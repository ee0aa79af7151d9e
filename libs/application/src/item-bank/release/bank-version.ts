const RELEASE = /\.r\d+$/;

/** What the next release is called: after the one before or, for the first, after the framework that it measures. */
export function nextBankVersion(before: string, taken: ReadonlySet<string>): string {
  const root = before.replace(RELEASE, '');
  if (!taken.has(root)) return root;
  for (let number = 2; ; number++) {
    const version = `${root}.r${number}`;
    if (!taken.has(version)) return version;
  }
}
