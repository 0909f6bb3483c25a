import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const styles = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.css$|^style\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);
const tokens = readFileSync('components/styles/tokens.css', 'utf8');

/** The declarations of a property and its parts, with their values. */
function valuesOf(property: string, source: string): string[] {
  return [...source.matchAll(new RegExp(`(?:^|[\\s;{])${property}(?:-\\w+)*:\\s*([^;}]+)`, 'g'))].map(
    ([, value = '']) => value,
  );
}

describe('motion', () => {
  it('is as long as a token says, and no longer', () => {
    const timed = styles.flatMap((path) => {
      const source = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      return [...valuesOf('transition', source), ...valuesOf('animation', source)].map((value) => `${path}: ${value}`);
    });
    expect(timed.length).toBeGreaterThan(0);
    expect(timed.filter((one) => !/var\(--d-\w+\)/.test(one) || /\d(?:ms|s)\b/.test(one))).toEqual([]);
  });

  it('stops where less of it is wanted', () => {
    const durations = [...tokens.matchAll(/(--d-\w+): \d+ms/g)].map(([, name = '']) => name);
    const [, reduced = ''] = /@media \(prefers-reduced-motion: reduce\) \{([\s\S]*?)\n\}/.exec(tokens) ?? [];
    expect(durations.length).toBeGreaterThan(0);
    for (const name of durations) expect(reduced).toContain(`${name}: 0ms`);
  });
});

describe('space', () => {
  it('between and inside of things is a step of the scale', () => {
    const sheets = styles.filter((path) => path.endsWith('.css') && !path.endsWith('tokens.css'));
    const spaces = sheets.flatMap((path) => {
      const source = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      return ['padding', 'margin', 'gap'].flatMap((property) =>
        valuesOf(property, source).map((value) => `${path}: ${value}`),
      );
    });
    expect(spaces.length).toBeGreaterThan(100);
    // A hair's breadth moves a mark to where the eye expects it.
    expect(spaces.filter((one) => /(?<![\w.-])-?(?!1px)[\d.]+px/.test(one))).toEqual([]);
  });
});

it('every colour of a verdict has its own in forced colours', () => {
  const [, forced = ''] = /@media \(forced-colors: active\) \{([\s\S]*?)\n\}/.exec(tokens) ?? [];
  for (const verdict of ['flag', 'concern', 'good', 'neutral'])
    expect(forced).toMatch(new RegExp(`--${verdict}: \\w*(?:Text|Canvas)`));
});
