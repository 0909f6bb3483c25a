const NUMBERED = /^(?:section |article )?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Z])[.):]?\s+\p{Lu}/u;
const YEAR = /\b(?:19|20)\d\d\b/;
const SENTENCE_END = /[.:;!?]["'”’)\]]*$/;
const NEW_ITEM = /^\s*(?:[•·▪■◦●○‣⁃∙➢✓✔*–—-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/i;

function isUpperCase(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

/**
 * Whether a paragraph of its own reads as a heading: short, no sentence, and bold (or underlined), in capitals, or numbered.
 * Lines with a year are dates ("Last updated …"), lines that end with a colon after more than four words lead in a list: neither is one.
 */
export function looksLikeHeading(text: string, emphasized: boolean): boolean {
  if (text.length > 100 || YEAR.test(text)) return false;
  const words = text.split(' ').length;
  if (words > 12 || /[;,]$/.test(text) || (/:$/.test(text) && words > 4) || (/\.$/.test(text) && words > 6))
    return false;
  if (emphasized) return /\p{L}{2}/u.test(text);
  if (SENTENCE_END.test(text) && !/\?$/.test(text)) return false;
  return (isUpperCase(text) && words <= 10 && words > 1) || (NUMBERED.test(text) && words <= 8 && words > 1);
}

/** Whether a single line break between two lines ends the first one, rather than wrapping it. `before` is told with its last characters. */
export function startsNewLine(before: { text: string; tail: string; emphasized: boolean }, after: string): boolean {
  if (SENTENCE_END.test(before.tail) || NEW_ITEM.test(after)) return true;
  return looksLikeHeading(before.text, before.emphasized);
}
