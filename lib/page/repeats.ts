import type { Block } from '../analyzer/types';

const MIN_BLOCKS = 6;
/** Shorter runs are tables and lists that come again for each kind of data, unless they start over from the top. */
const MIN_RUN_SHARE = 0.08;
/** A policy repeats sentences and tables, but never a third of itself in long pieces: then the page holds it twice, once for each width of screen. */
const MIN_SHARE = 0.33;

const TOP = 3;

interface Run {
  /** Where it stood first. */
  first: number;
  start: number;
  end: number;
}

/** Runs of blocks that stood, in the same order, further up. */
function repeatedRuns(blocks: readonly Block[]): Run[] {
  const firstAt = new Map<string, number>();
  const runs: Run[] = [];
  for (let index = 0; index < blocks.length; ) {
    const first = firstAt.get(blocks[index]!.text);
    let length = 0;
    if (first !== undefined) {
      while (
        index + length < blocks.length &&
        first + length < index &&
        blocks[first + length]!.text === blocks[index + length]!.text
      )
        length++;
    }
    if (length >= MIN_BLOCKS) {
      runs.push({ first: first ?? 0, start: index, end: index + length });
      index += length;
    } else {
      if (first === undefined) firstAt.set(blocks[index]!.text, index);
      index++;
    }
  }
  return runs;
}

/** Leaves out the second copy of a policy that stands in the page twice. All of `blocks` where there is none. */
export function withoutSecondCopy(blocks: readonly Block[]): Block[] {
  const lengthOf = ({ start, end }: { start: number; end: number }) =>
    blocks.slice(start, end).reduce((sum, block) => sum + block.text.length, 0);
  const total = lengthOf({ start: 0, end: blocks.length });
  const long = repeatedRuns(blocks).filter((run) => run.first < TOP || lengthOf(run) >= total * MIN_RUN_SHARE);
  if (long.reduce((sum, run) => sum + lengthOf(run), 0) < total * MIN_SHARE) return [...blocks];
  return blocks.filter((_, index) => !long.some((run) => index >= run.start && index < run.end));
}
