import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readmeFigures, withFigures } from '@/scripts/docs/readme-figures';

const root = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

const readme = read('README.md');
const measured = {
  accuracy: read('docs/accuracy.md'),
  detection: read('docs/detection.md'),
  reading: read('docs/reading.md'),
};

describe('the figures in README.md', () => {
  it('are those of docs/accuracy.md, docs/detection.md and docs/reading.md', () => {
    const figures = readmeFigures(measured).split('\n');
    expect(
      figures.filter((line) => !readme.includes(line)),
      'npm run docs writes them anew.',
    ).toEqual([]);
    expect(withFigures(readme, measured)).toBe(readme);
  });

  it('follow a document that changes', () => {
    const accuracy = measured.accuracy.replace(/^(\| stated answers, precision \|[^|]*\|)[^|]*/m, '$1 **0.123** ');
    expect(readmeFigures({ ...measured, accuracy })).toContain('| answers given that are right | **0.123** |');
  });

  it('are never made up', () => {
    expect(() => readmeFigures({ ...measured, detection: '' })).toThrow('nothing like');
    expect(() => readmeFigures({ ...measured, accuracy: '73 real policies' })).toThrow('no row');
  });

  it('stand nowhere else in it', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    const [, node = ''] = />=([\d.]+)/.exec(engines.node) ?? [];
    const prose = readme
      .replace(/<!-- figures[\s\S]*?<!-- \/figures -->/, '')
      .replace(/<[^>]*>/g, '')
      .replace(/`[^`]*`/g, '');
    expect(prose.match(/\d[\d.,]*\d|\d/g)).toEqual([node]);
  });
});
