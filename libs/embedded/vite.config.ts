import { resolve } from 'node:path';

/** Built for the launcher, which is plain JavaScript; everything else imports the sources. */
export default {
  root: import.meta.dirname,
  build: {
    ssr: 'src/index.ts',
    outDir: resolve(import.meta.dirname, '../../dist/embedded'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
  },
};
