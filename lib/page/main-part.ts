import type { Block } from '../analyzer/types';
import type { Reading } from './blocks';
import type { Copy } from './copy';

/** Words that policies use again and again, in the languages that pages come in; compared without case. */
const POLICY_WORDS =
  /privacy|personal|\bdata\b|information|cookies?|collect|third part|consent|daten|verarbeit|donn[ée]es|personnel|vie priv|datos|privacidad|dados|pessoa|dati|trattamento|gegevens|persoon|personoplysning|personuppgift|henkilötie|dane|osobow|osobní|údaj|személyes|kişisel|данны|персонал|个人|信息|個人|情報|개인정보|بيانات/gi;
const CONSENT_CALL = /\b(?:accept|agree|allow|got it|dismiss|reject|decline|ok)\b/i;
const MIN_PROSE = 12;

export function soundsLikePolicy(text: string): boolean {
  const head = text.slice(0, 20_000);
  const hits = head.match(POLICY_WORDS)?.length ?? 0;
  const words = head.split(/\s+/).length;
  return hits >= 2 && hits / words > 0.015 && !(words < 120 && CONSENT_CALL.test(head));
}

/** The smallest part of the pruned page that holds the policy: descends while what stays outside is little and does not sound like one. */
export function findMainPart(copy: Copy): Element {
  const proseOf = (element: Element): number => copy.stats.get(element)?.prose ?? 0;
  let part = copy.body;
  for (;;) {
    const children = [...part.children];
    const total = children.reduce((sum, child) => sum + proseOf(child), 0);
    const largest = children.reduce<Element | null>(
      (best, child) => (best === null || proseOf(child) > proseOf(best) ? child : best),
      null,
    );
    if (largest === null || total === 0 || /^(?:ul|ol|dl|table|tbody|p)$/.test(part.localName)) return part;
    if (proseOf(largest) / total < 0.6) return part;
    const others = children.filter((child) => child !== largest && proseOf(child) >= MIN_PROSE);
    if (others.some((child) => soundsLikePolicy(child.textContent ?? ''))) return part;
    part = largest;
  }
}

export function linkShare(block: Block): number {
  const linked = (block.links ?? []).reduce((sum, link) => sum + link.end - link.start, 0);
  return linked / block.text.length;
}

function wordsIn(block: Block): number {
  return block.text.split(' ').length;
}

export function isProse(block: Block): boolean {
  return wordsIn(block) >= MIN_PROSE && linkShare(block) < 0.5;
}

const TITLE =
  /privacy|data (?:protection|policy)|datenschutz|confidentialit|vie priv[ée]e|privacidad|privacidade|riservatezza|gegevensbescherming|integritet|privatliv|personvern|prywatno|tietosuoja|隐私|プライバシー|개인정보/i;
const DATE = /\b(?:19|20)\d\d\b/;
const CONTACT = /[@,]|\d{3}|https?:|www\./;
const COPYRIGHT = /©|(?:\(c\)|copyright) \d|all rights reserved/i;
/** The line at the foot of a page that says whose it is. */
export function isImprint(block: Block): boolean {
  return COPYRIGHT.test(block.text) && wordsIn(block) < 40;
}

const MAX_TITLE_BLOCKS = 15;
const MAX_CLOSING_BLOCKS = 12;
/** What may stand above the title inside the main part (a banner, a notice): at most this share of it. */
const MAX_FOREWORD_SHARE = 0.05;

function isTopHeading(block: Block): boolean {
  return block.kind === 'heading' && (block.level ?? 6) <= 2 && linkShare(block) < 0.5;
}

/** Where the title stands: among the headings, dates and short lines right above the first paragraph, or, after a banner, below it. */
function startOf(blocks: readonly Block[], first: number): number {
  let start = first;
  while (start > 0 && first - start < MAX_TITLE_BLOCKS) {
    const block = blocks[start - 1]!;
    const isShort = wordsIn(block) < MIN_PROSE || DATE.test(block.text);
    const isLine = block.kind === 'heading' || block.kind === 'cell' || DATE.test(block.text) || wordsIn(block) >= 4;
    if (!isShort || !isLine || linkShare(block) >= 0.5) break;
    start--;
  }
  const above = blocks.slice(start, first);
  const title = above.findIndex((block) => block.kind === 'heading' && block.level === 1 && TITLE.test(block.text));
  if (title >= 0) return start + title;
  const head = above.findIndex((block) => block.kind === 'heading' && block.level === 1);
  if (head >= 0) return start + head;

  for (let index = start - 1; index >= Math.max(0, first - MAX_TITLE_BLOCKS); index--) {
    if (isTopHeading(blocks[index]!) && blocks[index]!.level === 1) return index;
  }
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  let foreword = 0;
  for (
    let index = start;
    index < Math.min(blocks.length, first + MAX_TITLE_BLOCKS) && foreword < total * MAX_FOREWORD_SHARE;
    index++
  ) {
    const block = blocks[index]!;
    if (isTopHeading(block) && wordsIn(block) <= MIN_PROSE && TITLE.test(block.text)) return index;
    foreword += block.text.length;
  }
  return start;
}

/** Forms set the date of their edition over the title ("Rev. March 2025"). */
const EDITION =
  /\b(?:rev|revised|revision|updated?|effective|modified|amended|version|valid|in force)\b.*\b(?:19|20)\d\d\b/i;

function withEditionAbove(blocks: readonly Block[], start: number): number {
  const above = blocks[start - 1];
  const isEdition = above && wordsIn(above) < MIN_PROSE && EDITION.test(above.text) && linkShare(above) === 0;
  return isEdition && !isImprint(above) ? start - 1 : start;
}

/** After the last paragraph come addresses, contacts and the rest of a list, until links, labels or the copyright. */
function endOf(blocks: readonly Block[], last: number): number {
  let end = last + 1;
  let inList = true;
  for (let index = end; index < blocks.length && index - last <= MAX_CLOSING_BLOCKS; index++) {
    const block = blocks[index]!;
    const share = linkShare(block);
    const isContact = (block.links ?? []).every((link) => /^(?:mailto|tel):/.test(link.href));
    const isLinks = !isContact && (share > 0.8 || (share >= 0.5 && wordsIn(block) < 8));
    if (isLinks || isImprint(block)) break;
    inList &&= block.kind !== 'heading' && block.kind !== 'paragraph';
    if (inList || CONTACT.test(block.text) || wordsIn(block) >= 8) end = index + 1;
  }
  return end;
}

/** The blocks of the main part, from its title to its last words: `start` and `end` (exclusive) in `reading.blocks`. */
export function trim(reading: Reading, part: Element): { start: number; end: number } {
  const { blocks, sources } = reading;
  let first = -1;
  let last = -1;
  for (const [index, block] of blocks.entries()) {
    if (!part.contains(sources[index]!)) continue;
    if (!isProse(block)) continue;
    if (first < 0) first = index;
    last = index;
  }
  if (first < 0) return { start: 0, end: blocks.length };
  return { start: withEditionAbove(blocks, startOf(blocks, first)), end: endOf(blocks, last) };
}
