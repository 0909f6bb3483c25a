import { table } from './markdown';

/** The documents that the figures of README.md are taken from. */
export interface Measured {
  accuracy: string;
  detection: string;
  reading: string;
}

const START = '<!-- figures: npm run docs -->';
const END = '<!-- /figures -->';

/** Rows of the first table on the labelled policies, and what the README calls them. */
const ROWS: [row: string, words: string][] = [
  ['stated answers, precision', 'answers given that are right'],
  ['stated answers, recall', 'answers in the policy that are found'],
  ['stated answers, F1', 'both (F1)'],
  ['red flags, precision', 'red flags that are right'],
  ['red flags, recall', 'red flags that are found'],
];
/** Its columns, by how they begin or what they hold. */
const COLUMNS: [column: string, words: string][] = [
  ['all ', 'Privacy Gist'],
  ['others, labelled', 'on others, labelled before any answer was seen'],
  ['from elsewhere, labelled', 'on odd ones from elsewhere, labelled so'],
  ['strongest rival', 'strongest rival, re-created'],
  ['ToS;DR', 'ToS;DR DocBot, on a server'],
  ['commonest', 'always the commonest answer'],
];

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The cells of the row that begins so; throws where the document has none, so that no figure is made up. */
function rowOf(page: string, beginning: string): string[] {
  const line = page.split('\n').find((one) => one.startsWith(`| ${beginning}`));
  if (line === undefined) throw new Error(`no row “${beginning}”`);
  return cellsOf(line);
}

function found(page: string, pattern: RegExp): string {
  const [, figure] = pattern.exec(page) ?? [];
  if (figure === undefined) throw new Error(`nothing like ${pattern}`);
  return figure;
}

function accuracyTable(page: string): string {
  const head = rowOf(page, 'figure | aim |');
  const at = COLUMNS.map(([column]) => head.findIndex((cell) => cell.startsWith(column) || cell.includes(column)));
  const rows = ROWS.map(([row, words]) => {
    const cells = rowOf(page, row);
    return [words, ...at.map((index) => cells[index] ?? '')];
  });
  return table([`${found(page, /^(\d+) real policies/m)} real policies`, ...COLUMNS.map(([, words]) => words)], rows);
}

/** What was measured, for README.md. */
export function readmeFigures({ accuracy, detection, reading }: Measured): string {
  const policies = found(detection, /\((\d+) policies, \d+ others/);
  const others = found(detection, /\(\d+ policies, (\d+) others/);
  const precision = found(detection, /^\| precision \| ([\d.]+)/m);
  const recall = found(detection, /^\| recall \| ([\d.]+)/m);
  const [, ours] = rowOf(reading, 'this reader');
  const [, plain] = rowOf(reading, 'plain Readability');
  return `${accuracyTable(accuracy)}

- Met for the first time, F1 was ${found(accuracy, /on all \d+ was ([\d.]+), and/)} on ${found(accuracy, /on all (\d+) was [\d.]+, and/)} policies of a known collection, and ${found(accuracy, /F1 on them was ([\d.]+)/)} on ${found(accuracy, /From elsewhere\.\*\* (\d+)/)} odd ones from elsewhere (small apps, add-ons, shops, public bodies, old sites); the columns show the last of them, after what the others showed was learned.
- ${policies} real policies among ${others} other pages are recognised with precision ${precision} and recall ${recall}.
- On ${found(reading, /over the (\d+) pages/)} of them whose text is known, ${ours} of it is read on average (six-word sequences); plain Readability keeps ${plain}.
- *Show on page* finds ${found(reading, /finds ([\d,]+ of [\d,]+) quotes/)} quotes again.`;
}

/** README.md with its figures as they are now. */
export function withFigures(readme: string, measured: Measured): string {
  const [before, rest] = readme.split(START);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks ${START} or ${END}`);
  return `${before}${START}\n\n${readmeFigures(measured)}\n\n${END}${after}`;
}
