import { defineConfig } from 'vitest/config';

/** Tests run from the TypeScript sources, with no build: packages/core/package.json names them under this condition. */
const conditions = ['@engross/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'import', 'default'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    // Generous: fifty papers through Word's emulator on a busy machine take minutes; nothing here is a timed test.
    testTimeout: 900_000,
    hookTimeout: 300_000,
  },
});
