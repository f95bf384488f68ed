import { readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '..', '..');

/** Boundaries of provinces and regencies: local data, fetched by the pages that draw a map. */
const MAPS = {
  'maps/provinces.json': 'indonesia-provinces.topo.json',
  'maps/regencies.json': 'indonesia-regencies.topo.json',
};

const referenceMaps = () => ({
  name: 'reference-maps',
  generateBundle() {
    for (const [fileName, source] of Object.entries(MAPS)) {
      const text = readFileSync(path.join(root, 'libs/core/data', source));
      this.emitFile({ type: 'asset', fileName, source: text });
    }
  },
});

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), referenceMaps()],
  build: {
    outDir: path.join(root, 'dist', 'portal'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
    // Fonts and pictures stay files: the content policy allows data: for pictures only.
    assetsInlineLimit: 0,
  },
});
