import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The content security policy allows files of this origin and nothing inside the document.
    assetsInlineLimit: 0,
    manifest: true,
  },
});
