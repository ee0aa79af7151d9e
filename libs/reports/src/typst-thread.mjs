// @ts-check
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';

/** Where this file lies, in the sources and in a bundle alike: the thread is started from it. */
export const threadEntry = import.meta.url;

/** Tells a thread started for setting a report from any other thread that happens to load this file. */
export const SET_REPORT = 'qabilet.set-report';

/** One file in each weight that a report is set in; Typst loads a font when a letter asks for it. */
const FONTS = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
  'noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf',
  'noto-sans-kr/600SemiBold/NotoSansKR_600SemiBold.ttf',
];

if (!isMainThread && workerData?.task === SET_REPORT) parentPort?.postMessage(set(workerData.order));

/**
 * @param {import('./typesetter').TypstOrder} order
 * @returns {Uint8Array}
 */
function set({ template, report, madeAt }) {
  const require = createRequire(import.meta.url);
  /** @type {typeof import('@myriaddreamin/typst-ts-node-compiler')} */
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
  const fontPaths = FONTS.map((file) => dirname(require.resolve(`@expo-google-fonts/${file}`)));
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] });
  const made = compiler.compile({ mainFileContent: template, inputs: { report } });
  if (!made.result) {
    const faults = compiler.fetchDiagnostics(/** @type {never} */ (made.takeDiagnostics()));
    throw new Error(`The report could not be set: ${JSON.stringify(faults)}`);
  }
  return compiler.pdf(made.result, { pdfStandard: 'ua-1', creationTimestamp: madeAt });
}
