import { defineConfig } from '@playwright/test';
import type { WorkerFixtures } from './tests/e2e/harness/test';

export default defineConfig<object, WorkerFixtures>({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'build/e2e',
  reporter: [['./tests/e2e/harness/reporter.ts']],
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'chromium', testIgnore: '*.firefox.spec.ts', use: { target: 'chromium' } },
    { name: 'firefox', testIgnore: '*.chromium.spec.ts', use: { target: 'firefox' } },
  ],
});
