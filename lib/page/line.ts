import type { Link } from '../analyzer/types';

/** What no reader sees: soft hyphens, zero-width and direction marks, control characters, the private area that icon fonts use. Joiners shape letters and stay. */
const INVISIBLE = /\ufeff|(?![\s\u0085\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}]/gu;
/** Anything but plain signs with single spaces between: most text needs no work. */
const UNEVEN = /[^ -~]| {2}/;
const TAIL = 20;
const SPACES = /[\s\u0085]+/g;

/** White space collapsed to single spaces (kept at the ends), invisible characters removed. */
export function collapse(raw: string): string {
  if (!UNEVEN.test(raw)) return raw;
  return raw.replace(INVISIBLE, '').replace(SPACES, ' ');
}

export interface LineOfText {
  text: string;
  links: Link[];
  /** Every letter and digit stood in bold or underlined type. */
  emphasized: boolean;
}

/** Gathers the text nodes of one block, keeping where the links are. */
export class Line {
  #text = '';
  #tail = '';
  #space = false;
  #plain = false;
  #links: Link[] = [];
  #href: string | null = null;
  #linkStart = -1;

  get text(): string {
    return this.#text;
  }

  /** The last few characters. Asking the whole growing text for them each time would make long lines slow. */
  get tail(): string {
    return this.#tail;
  }

  get emphasized(): boolean {
    return this.#text !== '' && !this.#plain;
  }

  append(raw: string, emphasized: boolean): void {
    const collapsed = collapse(raw);
    const body = collapsed.trim();
    if (collapsed.startsWith(' ')) this.#space = true;
    if (body === '') return;
    if (this.#space && this.#text !== '') this.#text += ' ';
    if (this.#href !== null && this.#linkStart < 0) this.#linkStart = this.#text.length;
    this.#text += body;
    this.#tail = `${this.#tail} ${body}`.slice(-TAIL);
    this.#space = collapsed.endsWith(' ');
    if (!emphasized && !this.#plain && /[\p{L}\p{N}]/u.test(body)) this.#plain = true;
  }

  space(): void {
    this.#space = true;
  }

  /** What follows is text of a link to `href`, until the next call; null: of none. */
  link(href: string | null): void {
    this.#closeLink();
    this.#href = href;
  }

  /** The gathered line, and a fresh start: an open link goes on in the next line. */
  take(): LineOfText | null {
    this.#closeLink();
    const line = { text: this.#text, links: this.#links, emphasized: this.emphasized };
    this.#text = '';
    this.#tail = '';
    this.#links = [];
    this.#space = false;
    this.#plain = false;
    return line.text === '' ? null : line;
  }

  #closeLink(): void {
    if (this.#href !== null && this.#linkStart >= 0 && this.#linkStart < this.#text.length) {
      this.#links.push({ start: this.#linkStart, end: this.#text.length, href: this.#href });
    }
    this.#linkStart = -1;
  }
}
