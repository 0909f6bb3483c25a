import type { Block, PolicyDocument } from './types';

/** What separates a block from the one before it: cells of one table row stand on one line, everything else on its own. */
function separator(previous: Block, block: Block): string {
  return block.kind === 'cell' && previous.kind === 'cell' && block.row === previous.row ? '\t' : '\n';
}

/** Start of each block in the document's text. */
export function blockStarts(blocks: readonly Block[]): number[] {
  const starts: number[] = [];
  let position = 0;
  for (const [index, block] of blocks.entries()) {
    if (index > 0) position += separator(blocks[index - 1]!, block).length;
    starts.push(position);
    position += block.text.length;
  }
  return starts;
}

/** The one text that all offsets of a report point into, and that `gist extract` prints. */
export function documentText(document: Pick<PolicyDocument, 'blocks'>): string {
  const parts: string[] = [];
  for (const [index, block] of document.blocks.entries()) {
    if (index > 0) parts.push(separator(document.blocks[index - 1]!, block));
    parts.push(block.text);
  }
  return parts.join('');
}

/** Words are runs of non-spaces with a letter or digit in them. */
export function countWords(text: string): number {
  let count = 0;
  for (const run of text.split(/\s+/)) if (IN_WORD.test(run)) count++;
  return count;
}
const IN_WORD = /[\p{L}\p{N}]/u;

/** Whether a text has so many words; looks no further than to the last of them. */
export function hasWords(text: string, least: number): boolean {
  let count = 0;
  for (const [run] of text.matchAll(/\S+/g)) if (IN_WORD.test(run) && ++count === least) return true;
  return count >= least;
}
