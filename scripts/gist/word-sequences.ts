/** How two texts are compared: by the sequences of six words that they share. */

const LENGTH = 6;
/** Lines with fewer words are headings, menus, buttons: not counted. */
const MIN_WORDS = 12;
const CODE = /\bfunction\s*\(|=>|\bdocument\.|\bwindow\.|\{[^}]*:[^}]*;[^}]*\}|^\s*[.#][\w-]+\s*\{/;
const LIST_MARKER = /^\s*(?:[-*+•·▪◦‣●○]|\\?\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\\?[.)])\s+/i;

/**
 * The words of a line: lower case, accents and ligatures composed alike (NFKC), every other sign than letters and digits a border between
 * words, apostrophes left out ("don’t" and "don't" are one word). Typographic quotes, dashes, Markdown's backslashes and remains of `<br>` make no difference.
 */
export function wordsOf(line: string): string[] {
  return (
    line
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\\|<br\s*\/?>?/g, (sign) => (sign === '\\' ? '' : ' '))
      .replace(/['’‘ʼ`\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function addSequences(words: readonly string[], into: Set<string>): void {
  for (let start = 0; start + LENGTH <= words.length; start++) into.add(words.slice(start, start + LENGTH).join(' '));
}

/** The sequences inside lines of at least twelve words; lines of code and list markers left out. */
export function sequencesInLines(text: string): Set<string> {
  const sequences = new Set<string>();
  for (const line of text.split('\n')) {
    if (CODE.test(line)) continue;
    const words = wordsOf(line.replace(LIST_MARKER, ''));
    if (words.length >= MIN_WORDS) addSequences(words, sequences);
  }
  return sequences;
}

/** The sequences of the whole text, also across its lines: what counts as found, however lines were broken. */
export function sequencesInText(text: string): Set<string> {
  const sequences = new Set<string>();
  const lines = text.split('\n').filter((line) => !CODE.test(line));
  addSequences(
    lines.flatMap((line) => wordsOf(line.replace(LIST_MARKER, ''))),
    sequences,
  );
  return sequences;
}

/** Share of `sought` that `found` holds; 1 where nothing is sought. */
export function shareFound(sought: ReadonlySet<string>, found: ReadonlySet<string>): number {
  if (sought.size === 0) return 1;
  let count = 0;
  for (const sequence of sought) if (found.has(sequence)) count++;
  return count / sought.size;
}
