import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const CODE = new Set(['.ts', '.tsx', '.mjs', '.mts']);
const TEXT = new Set([...CODE, '.json', '.html', '.css', '.md', '.yml', '.svg']);
const OURS = ['entrypoints', 'components', 'lib', 'scripts', 'tests', 'docs', 'public', '.ci'];
const MADE_FOR_TESTS = /^tests\/fixtures\//;
const MAX_LINES = 400;

const TYPES = ['lib/analyzer/types'];
/** What a report is, and which of its answers are red flags. */
const REPORTS = [...TYPES, 'lib/analyzer/red-flags'];

/**
 * Who may import whom. A folder may import itself; `folder/` allows all of it, a path one file, anything else is a package.
 * The entrypoints wire everything together and may import it all.
 */
const MAY_IMPORT: Record<string, string[]> = {
  components: [...REPORTS, 'lib/analyzer/text', 'lib/i18n/', 'lib/export/', 'preact', 'preact/hooks'],
  'lib/page': [...TYPES, 'lib/analyzer/text', '@mozilla/readability', 'pdfjs-dist/'],
  'lib/browser': [...REPORTS, 'zod/mini', 'wxt/browser'],
  'lib/analyzer': [],
  'lib/i18n': [...REPORTS, 'public/_locales/'],
  'lib/export': [...REPORTS, 'lib/analyzer/text', 'lib/i18n/'],
};

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(path);
    return [path];
  });
}

const files = [
  ...OURS.flatMap((folder) => filesIn(folder)),
  ...readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name),
].filter((path) => TEXT.has(extname(path)) && !MADE_FOR_TESTS.test(path));
const code = files.filter((path) => CODE.has(extname(path)));
const product = code.filter((path) => /^(entrypoints|components|lib)\//.test(path));

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** What a file imports: `lib/page/detect` for our own, the package's name for others. */
function importsOf(path: string): string[] {
  const source = read(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...found].map(([, target = '']) => {
    if (target.startsWith('@/')) return target.slice(2);
    if (!target.startsWith('.')) return target;
    return relative(root, resolve(root, path, '..', target)).replaceAll('\\', '/');
  });
}

function isAllowed(target: string, folder: string, allowed: string[]): boolean {
  return [`${folder}/`, ...allowed].some((one) =>
    one.endsWith('/') ? `${target}/`.startsWith(one) : target.replace(/\.(ts|tsx)$/, '') === one,
  );
}

describe('who imports whom', () => {
  it.each(Object.entries(MAY_IMPORT))('%s', (folder, allowed) => {
    const wrong = product
      .filter((path) => path.startsWith(`${folder}/`))
      .flatMap((path) =>
        importsOf(path)
          .filter((target) => !isAllowed(target, folder, allowed))
          .map((target) => `${path} imports ${target}`),
      );
    expect(
      wrong,
      `${folder} may import only itself and: ${allowed.join(', ') || 'nothing'}. Move what needs more to an entrypoint.`,
    ).toEqual([]);
  });

  it('every folder of the product has its rule', () => {
    const folders = new Set(
      product.map((path) =>
        path
          .split('/')
          .slice(0, path.startsWith('lib/') ? 2 : 1)
          .join('/'),
      ),
    );
    folders.delete('entrypoints');
    expect(
      [...folders].filter((folder) => !(folder in MAY_IMPORT)),
      'Add the folder to MAY_IMPORT, with what it may import.',
    ).toEqual([]);
  });
});

function linesWith(paths: string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 100)}`] : [])),
  );
}

const self = 'tests/architecture.test.ts';
const others = files.filter((path) => path !== self);

describe('house rules', () => {
  it('no any', () => {
    const { linter } = JSON.parse(read('biome.json')) as { linter: { rules: { suspicious: Record<string, string> } } };
    expect(linter.rules.suspicious.noExplicitAny, 'The linter finds every any: keep its rule an error.').toBe('error');
    expect(
      linesWith(
        code.filter((path) => path !== self),
        /biome-ignore[^:]*noExplicitAny|@ts-(ignore|nocheck)/,
      ),
      'Name the type, or take unknown and check it.',
    ).toEqual([]);
  });

  it('no HTML out of strings', () => {
    const forbidden =
      /\b(inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b|createContextualFragment/;
    expect(
      linesWith(product, forbidden),
      'Make elements, or let Preact make them: what stands on a page is hostile.',
    ).toEqual([]);
  });

  it('no code out of strings', () => {
    expect(
      linesWith(product, /\beval\(|new Function\(|set(Timeout|Interval)\(\s*['"`]/),
      'Call a function instead.',
    ).toEqual([]);
  });

  it(`no code file over ${MAX_LINES} lines`, () => {
    const long = code
      .map((path) => [path, read(path).split('\n').length] as const)
      .filter(([, lines]) => lines > MAX_LINES);
    expect(long, 'Split it by purpose.').toEqual([]);
  });

  it('no folder for leftovers', () => {
    const grabBags = files.filter((path) => /(^|\/)(utils?|helpers?|common|shared|misc)\//.test(path));
    expect(grabBags, 'Name the folder by what its files are for.').toEqual([]);
  });

  it('no host of a registry and no path of one machine', () => {
    const forbidden = /registry\.(npmjs|yarnpkg)|"resolved":|(?<![\w.~-])\/(work|root|home|Users)\/\w/;
    const elsewhere = others.filter((path) => !path.startsWith('public/_locales/'));
    expect(
      linesWith(elsewhere, forbidden),
      'The project must build anywhere: .npmrc keeps hosts out of the lock file.',
    ).toEqual([]);
  });

  it('every package has an exact version', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose, 'Install with npm install --save-exact.').toEqual([]);
  });
});
