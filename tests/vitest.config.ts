import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `vitest --project unit` runs in Node; `--project e2e` drives the built extension in real browsers, one file at a time. */
export default defineConfig({
  root,
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        // No unit test measures time: a slow machine must not fail one.
        test: {
          name: 'unit',
          include: ['tests/{utils,components,packs}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
