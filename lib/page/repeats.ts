import type { Block } from '../analyzer/types';

const MIN_BLOCKS = 6;
/** A policy repeats sentences and tables, but never a third of itself in one piece: then the page holds it twice, once for each width of screen. */
const MIN_SHARE = 0.33;

/** Leaves out the second copy of a policy that stands in the page twice. `blocks` itself where there is none. */
export function withoutSecondCopy(blocks: readonly Block[]): Block[] {
  const firstAt = new Map<string, number>();
  const repeated: boolean[] = [];
  let characters = 0;
  let longestRun = 0;
  for (let index = 0; index < blocks.length; ) {
    let run = 0;
    let length = 0;
    const start = firstAt.get(blocks[index]!.text);
    if (start !== undefined) {
      while (
        index + length < blocks.length &&
        start + length < index &&
        blocks[start + length]!.text === blocks[index + length]!.text
      )
        length++;
    }
    const isRun = length >= MIN_BLOCKS;
    const end = index + (isRun ? length : 1);
    for (; index < end; index++) {
      const { text } = blocks[index]!;
      repeated[index] = isRun;
      characters += text.length;
      if (isRun) run += text.length;
      else if (!firstAt.has(text)) firstAt.set(text, index);
    }
    longestRun = Math.max(longestRun, run);
  }
  return characters > 0 && longestRun / characters >= MIN_SHARE
    ? blocks.filter((_, index) => !repeated[index])
    : [...blocks];
}
