import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig(async () => ({
  plugins: await WxtVitest(),
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    restoreMocks: true,
    maxWorkers: '100%',
    // Against endless loops only: no test asserts a time.
    testTimeout: 60_000,
  },
}));
