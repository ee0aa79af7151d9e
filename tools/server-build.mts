import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';

/** Bundles one server application with the workspace's own libraries; packages stay outside in node_modules. */
export function serverBuild(name: string): UserConfig {
  const root = resolve(import.meta.dirname, '..');
  return defineConfig({
    root: resolve(root, 'apps', name),
    ssr: { noExternal: [/^@qabilet\//], target: 'node' },
    build: {
      ssr: 'src/main.ts',
      target: 'node20',
      outDir: resolve(root, 'dist', name),
      emptyOutDir: true,
      minify: false,
      sourcemap: true,
      rollupOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs', format: 'es' } },
    },
  });
}
