/** Writes docs/practices.md, docs/accuracy.md where the policies to measure on are there, and the figures in README.md: `npm run docs`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { accuracyPage } from './docs/accuracy-page';
import { practicesPage } from './docs/practices-page';
import { readExamples } from './docs/read-examples';
import { withFigures } from './docs/readme-figures';

const SHARED = resolve(process.env.SHARED ?? '../shared');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const date = new Date().toISOString().slice(0, 10);

function write(file: string, page: string): void {
  writeFileSync(file, page);
  process.stdout.write(`${file}: ${page.split('\n').length} lines\n`);
}

write('docs/practices.md', practicesPage(await readExamples(), date, version));
if (existsSync(SHARED)) write('docs/accuracy.md', accuracyPage(SHARED, date, version));
else process.stdout.write(`docs/accuracy.md stays as it is: ${SHARED}, with the policies to measure on, is missing.\n`);

const [accuracy = '', detection = '', reading = ''] = ['accuracy', 'detection', 'reading'].map((name) =>
  readFileSync(`docs/${name}.md`, 'utf8'),
);
write('README.md', withFigures(readFileSync('README.md', 'utf8'), { accuracy, detection, reading }));
