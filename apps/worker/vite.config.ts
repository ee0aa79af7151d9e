import { resolve } from 'node:path';
import { mergeConfig } from 'vite';
import { serverBuild } from '../../tools/server-build.mts';

const src = resolve(import.meta.dirname, 'src');

/** Two entries: the process, and the thread in which it has calibrations computed. */
export default mergeConfig(serverBuild('worker'), {
  build: {
    ssr: true,
    rollupOptions: {
      input: {
        main: resolve(src, 'main.ts'),
        'calibration-thread': resolve(src, 'item-bank/calibration-thread.ts'),
      },
    },
  },
});
