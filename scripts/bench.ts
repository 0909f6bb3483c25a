/** `npm run bench`: the measures in scripts/bench, each in a process of its own, as what one leaves behind would speed or slow the next. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('scripts', 'bench');

const failed = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .filter(
    (name) =>
      spawnSync(process.execPath, [join('scripts', 'run.mjs'), join(FOLDER, name)], { stdio: 'inherit' }).status !== 0,
  );
if (failed.length > 0) process.stderr.write(`Not measured: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
