import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** A folder of the real texts to measure on. Where it is missing the script says so and ends without a verdict. */
export function sharedFolder(name: string): string {
  const folder = resolve(process.env.SHARED ?? '../shared', name);
  if (existsSync(folder)) return folder;
  process.stdout.write(`  – skipped: ${folder} is not there\n`);
  process.exit();
}
