/** The commonest function words of English that other languages do not share. */
const FUNCTION_WORDS = new Set(
  'the of and to you your we our that this with are by not when which have from they their been these will if may any such as for it be or about how what'.split(
    ' ',
  ),
);
/** English running text has 30 to 45 per cent of them; lists and tables fewer. Other languages have under 8. */
const MIN_SHARE = 0.15;
/** A block alone may be one of those lists. */
const MIN_SHARE_OF_BLOCK = 0.09;
const MIN_WORDS = 20;
/** Characters of a block that a judgement looks at. */
const SAMPLE = 600;

function countIn(text: string): { words: number; hits: number } {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return { words: words.length, hits: words.filter((word) => FUNCTION_WORDS.has(word)).length };
}

export interface EnglishPart {
  /** Whether the whole is English, judged by its function words; texts too short to tell count as English. */
  isEnglish: boolean;
  /** Share of the text that stands in blocks of English, 0 to 1; short blocks go with the one before. */
  share: number;
}

/** How much of a document is English; each of its blocks is judged by its beginning. */
export function englishPart(blocks: readonly { text: string }[]): EnglishPart {
  let words = 0;
  let hits = 0;
  let english = 0;
  let all = 0;
  let wasEnglish = true;
  for (const { text } of blocks) {
    const sample = countIn(text.slice(0, SAMPLE));
    if (sample.words >= MIN_WORDS) wasEnglish = sample.hits >= MIN_SHARE_OF_BLOCK * sample.words;
    words += sample.words;
    hits += sample.hits;
    all += text.length;
    if (wasEnglish) english += text.length;
  }
  return { isEnglish: words < MIN_WORDS || hits >= MIN_SHARE * words, share: all === 0 ? 1 : english / all };
}
