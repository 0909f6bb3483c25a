/** Pieces of generated documentation. */

/** A row of a table; what would end a cell is escaped. */
function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');
}

/** Folded away, for what few will read. */
export function folded(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

export function share(value: number): string {
  return value.toFixed(3);
}

export const madeBy = (date: string, version: string): string =>
  `<!-- Made by \`npm run docs\`; not written by hand. -->\n\nVersion ${version}, ${date}.`;

/** Day and version that a page was made with, so that a test can make it again. */
export function madeWhen(page: string): { date: string; version: string } | null {
  const [, version, date] = /^Version (\S+), (\d{4}-\d{2}-\d{2})\.$/m.exec(page) ?? [];
  return version !== undefined && date !== undefined ? { date, version } : null;
}

/** What `missed` names, as a sentence. */
export function notReached(missed: readonly string[]): string {
  return missed.length === 0 ? 'Every aim is reached.' : `Not reached: ${missed.join('; ')}.`;
}
