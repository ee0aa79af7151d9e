import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from '../../tools/precompress.mts';

export default defineConfig({
  plugins: [react(), precompress()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The content security policy allows files of this origin and nothing inside the document.
    assetsInlineLimit: 0,
  },
});
