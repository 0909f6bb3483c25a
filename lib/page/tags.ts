/** Elements without text that a reader reads. */
const SKIPPED = /* @__PURE__ */ new Set(
  'script style noscript template svg math iframe frame object embed canvas video audio picture img input select option optgroup datalist textarea progress meter head title rp rt'.split(
    ' ',
  ),
);

const BLOCKS = /* @__PURE__ */ new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const ROLES: Record<string, string> = {
  list: 'ul',
  listitem: 'li',
  table: 'table',
  grid: 'table',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'th',
  rowheader: 'th',
};

const PHRASES = /* @__PURE__ */ new Set('p a span b i em strong u label h1 h2 h3 h4 h5 h6'.split(' '));
const BLOCK_STYLE = /display\s*:\s*(?:block|flex|grid|table|list-item)/i;

/** The element's tag, or the tag that its role stands for: a `div` with the role of a heading is an `h2`. */
export function tagOf(element: Element): string {
  const tag = element.localName;
  const role = element.getAttribute('role');
  if (role === null) return tag;
  if (role === 'heading' && !/^h[1-6]$/.test(tag)) {
    const level = Number(element.getAttribute('aria-level') ?? 2);
    return `h${level >= 1 && level <= 6 ? Math.trunc(level) : 6}`;
  }
  return ROLES[role] ?? tag;
}

export function isSkipped(tag: string): boolean {
  return SKIPPED.has(tag);
}

/** Whether the element starts a line of its own. Unknown elements with a hyphen do, unless they stand in running text. */
export function isBlock(element: Element, tag: string): boolean {
  if (BLOCKS.has(tag)) return true;
  if (tag.includes('-')) return !PHRASES.has(element.parentElement?.localName ?? '');
  const style = element.getAttribute('style');
  return style !== null && BLOCK_STYLE.test(style);
}

/** Whether the element's own type is bold or underlined. */
export function isEmphasis(element: Element, tag: string): boolean {
  if (tag === 'b' || tag === 'strong' || tag === 'u' || tag === 'th') return true;
  const style = element.getAttribute('style');
  return style !== null && /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style);
}
