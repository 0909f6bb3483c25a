import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'tests/fixtures/README.md', ...markdownIn('docs')];
/** Folders that a path in a document starts with. */
const OURS = /^(?:lib|components|entrypoints|scripts|tests|docs|public|\.ci|\.output)(?:\/|$)/;
/** A path with a place to fill in. */
const PLACEHOLDER = /[<>…*]|[A-Z]{3,}(?![\w.-]*\.(?:md|txt)$)/;
const CODE_FILE = /^[\w.-]+\.(?:tsx?|m?js|json|md|html|css)$/;

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

const files = ['lib', 'components', 'entrypoints', 'scripts', 'tests', 'docs', 'public']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map(String))
  .map((path) => basename(path));
const known = new Set([...files, ...readdirSync(root)]);

/** What stands between backticks, and in blocks of code, a line each. */
function codeIn(text: string): string[] {
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.split('\n'));
  const rest = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...blocks, ...[...rest.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)].map((code) => code.trim());
}

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const gist = read('scripts/gist.ts');

/** What is wrong with a command, if anything. */
function complaint(command: string): string | undefined {
  const words = command.split(/\s+/);
  if (words[0] === 'npm') {
    const name = words[1] === 'run' ? words.find((word, index) => index > 1 && !word.startsWith('-')) : words[1];
    if (name === undefined || !(name in scripts)) return 'no such script in package.json';
  }
  if (words[0] === 'node' && !existsSync(join(root, words[1] ?? ''))) return `${words[1]} is missing`;
  const asked = /(?:^gist|gist --) ([a-z]+)/.exec(command)?.[1];
  return asked !== undefined && !gist.includes(`  ${asked}: () =>`) ? 'no such command of gist' : undefined;
}

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);
  const code = codeIn(text);

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)].map(([, a, b]) => a ?? b ?? '');
    const missing = links
      .filter((link) => !/^(?:https?:|mailto:|#)/.test(link))
      .filter((link) => !existsSync(join(root, dirname(document), link.replace(/#.*$/, ''))));
    expect(missing).toEqual([]);
  });

  it('names paths that are there', () => {
    const paths = code.flatMap((one) => one.split(/[\s,]+/)).filter((one) => OURS.test(one) && !PLACEHOLDER.test(one));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const bare = code.filter((one) => CODE_FILE.test(one) && !PLACEHOLDER.test(one));
    expect(bare.filter((name) => !known.has(name) && !existsSync(join(root, dirname(document), name)))).toEqual([]);
  });

  it('names commands that are there', () => {
    const commands = code.filter((one) => /^(?:npm|node|gist) /.test(one));
    expect(commands.flatMap((one) => complaint(one.replace(/\s+#.*$/, '')) ?? [])).toEqual([]);
  });
});

it('pictures are few enough for everyone who clones', () => {
  const sizes = readdirSync(join(root, 'docs/pictures')).map(
    (name) => statSync(join(root, 'docs/pictures', name)).size,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2_500_000);
});

it('every command of package.json runs a file that is there', () => {
  const missing = Object.entries(scripts).flatMap(([name, command]) =>
    (command.match(/scripts\/[\w./-]+/g) ?? [])
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${name}: ${path}`),
  );
  expect(missing).toEqual([]);
});

describe('the documents’ own check', () => {
  it.each([
    ['npm run nothing', 'no such script in package.json'],
    ['npm run -s gist -- invent FILE', 'no such command of gist'],
    ['gist invent', 'no such command of gist'],
    ['node scripts/none.mjs', 'scripts/none.mjs is missing'],
    ['npm run -s gist -- analyze FILE', undefined],
    ['npm start -- URL', undefined],
    ['npm test', undefined],
  ])('%s', (command, wrong) => {
    expect(complaint(command)).toBe(wrong);
  });
});
