/** The commonest function words of English that other languages do not share. */
const FUNCTION_WORDS = new Set(
  'the of and to you your we our that this with are by not when which have from they their been these will if may any such as for it be or about how what'.split(
    ' ',
  ),
);
/** English running text has 30 to 45 per cent of them; lists and tables fewer. Other languages have under 8. */
const MIN_SHARE = 0.15;
const MIN_WORDS = 20;
/** Characters that a judgement looks at: of a document, and of one of its blocks. */
const SAMPLE = 20_000;
const SAMPLE_OF_BLOCK = 600;

function shareOf(text: string): { words: number; share: number } {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  return { words: words.length, share: words.length === 0 ? 0 : hits / words.length };
}

/** Whether a text is English, judged by its function words; texts too short to tell count as English. */
export function isEnglish(text: string): boolean {
  const { words, share } = shareOf(text.slice(0, SAMPLE));
  return words < MIN_WORDS || share >= MIN_SHARE;
}

/** Share of the text that stands in blocks of English, 0 to 1; a block is judged by its beginning, short ones go with the one before. */
export function englishShare(blocks: readonly { text: string }[]): number {
  let english = 0;
  let all = 0;
  let previous = true;
  for (const { text } of blocks) {
    const { words, share } = shareOf(text.slice(0, SAMPLE_OF_BLOCK));
    if (words >= MIN_WORDS) previous = share >= MIN_SHARE * 0.6;
    all += text.length;
    if (previous) english += text.length;
  }
  return all === 0 ? 1 : english / all;
}
