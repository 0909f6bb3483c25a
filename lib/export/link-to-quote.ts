/** A quote up to this length stands in the link as a whole; of a longer one only its two ends do. */
const WHOLE = 120;
/** Words at either end of a longer quote, enough to be the only such place in a policy. */
const END_WORDS = 6;

/** Text fragments give `-`, `,` and `&` a meaning of their own; the rest of the URL needs what `encodeURIComponent` does. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}

function toTheEnds(quote: string): string {
  const words = quote.split(/\s+/);
  if (words.length <= 2 * END_WORDS) return encoded(quote);
  return `${encoded(words.slice(0, END_WORDS).join(' '))},${encoded(words.slice(-END_WORDS).join(' '))}`;
}

/** Cut at what stands in the quote between blocks, which no single range of the page's text holds. */
function fragmentOf(quote: string): string {
  const lines = quote.split(/\s*[\n\t]\s*/).filter(Boolean);
  const [first = ''] = lines;
  const last = lines.at(-1) ?? first;
  if (lines.length > 1) {
    const start = first.split(/\s+/).slice(0, END_WORDS).join(' ');
    return `${encoded(start)},${encoded(last.split(/\s+/).slice(-END_WORDS).join(' '))}`;
  }
  return first.length <= WHOLE ? encoded(first) : toTheEnds(first);
}

/** The policy's address with a text fragment that makes browsers scroll to the quote; the address alone where there is no quote. Null but for http(s). */
export function linkToQuote(url: string | null, quote: string): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const link = new URL(url);
  if (!/^https?:$/.test(link.protocol)) return null;
  // The rest of the fragment may be the page's own: an anchor, or the state of an app.
  const anchor = link.hash.replace(/:~:.*$/s, '').replace(/^#/, '');
  link.hash = '';
  const text = fragmentOf(quote.toWellFormed().trim());
  if (!text) return anchor ? `${link.href}#${anchor}` : link.href;
  return `${link.href}#${anchor}:~:text=${text}`;
}
