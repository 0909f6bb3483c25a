/** The command line: `npm run -s gist -- COMMAND …`. Dispatches only; each command is a file in scripts/gist/. */
import { FriendlyError } from './gist/friendly-error';

type Command = { run(args: string[]): Promise<number> };

const COMMANDS: Record<string, () => Promise<Command>> = {
  analyze: () => import('./gist/analyze'),
  accuracy: () => import('./gist/accuracy'),
  detect: () => import('./gist/detect'),
  extract: () => import('./gist/extract'),
  changes: () => import('./gist/changes'),
  segments: () => import('./gist/segments'),
  bench: () => import('./gist/bench'),
};

const USAGE = `gist COMMAND …
  analyze FILE|- [--url URL] [--format json|markdown] [--explain] [--anyway]
  analyze DIR --out DIR2
  detect FILE.html... [--urls INDEX.json]
  extract FILE.html [--url URL] [--explain] | extract DIR --out DIR2
  changes OLDER NEWER
  segments < IN.jsonl > OUT.jsonl
  accuracy PATH [--errors PRACTICE] [--part tune|check] [--json]
  bench [FILE...]
`;

async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2);
  const load = name === undefined ? undefined : COMMANDS[name];
  if (!load) {
    process.stderr.write(USAGE);
    return name === undefined || name === '--help' ? 0 : 2;
  }
  try {
    return await (await load()).run(args);
  } catch (error) {
    if (!(error instanceof FriendlyError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

process.exitCode = await main();
