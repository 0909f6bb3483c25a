import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FullConfig, Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';

/** Quiet when green, exact when red; the counts go to the file that TEST_RESULTS names. */
export default class QuietReporter implements Reporter {
  private passed = 0;
  private failed = 0;
  private readonly skipped: string[] = [];
  private total = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.total = suite.allTests().length;
  }

  onError(error: TestError): void {
    this.failed++;
    console.error(error.stack ?? error.message);
  }

  onStdErr(chunk: string | Buffer): void {
    process.stderr.write(chunk);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const name = test.titlePath().filter(Boolean).join(' › ');
    if (result.status === 'skipped') this.skipped.push(name);
    else if (result.status === test.expectedStatus) this.passed++;
    else {
      this.failed++;
      console.error(`✗ ${name}`);
      for (const { stack, message } of result.errors) console.error(stack ?? message);
    }
  }

  onEnd(): void {
    const missing = this.total - this.passed - this.failed - this.skipped.length;
    const failed = this.failed + Math.max(0, missing);
    const file = process.env.TEST_RESULTS;
    if (file) {
      mkdirSync(dirname(file), { recursive: true });
      const { passed, skipped } = this;
      writeFileSync(file, JSON.stringify({ passed, failed, skipped: skipped.length, notes: skipped }));
    } else console.log(`${this.passed} passed, ${failed} failed, ${this.skipped.length} skipped`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
