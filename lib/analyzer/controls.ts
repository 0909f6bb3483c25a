import { matches } from './compiled';
import { once } from './once';
import type { Sentence } from './segment';
import type { Control } from './types';

const EMAIL = /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b/g;
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"'()[\]]{3,300}/g;
const MAX_CONTROLS = 6;

/** A web address written out in the text, with its scheme and without the full stop behind it. */
function hrefOf(written: string): string | null {
  const clean = written.replace(/[.,;:!?]+$/, '');
  const href = clean.startsWith('www.') ? `https://${clean}` : clean;
  return URL_SHAPE.test(href) ? href : null;
}
const URL_SHAPE = /^https?:\/\/[\w-]+(?:\.[\w-]+)+(?::\d{1,5})?(?:[/?#]\S*)?$/;

/** An address that a link is for, also where the site wrote it without or with too much of a scheme. */
function emailOf(label: string, href: string): string | null {
  const linked = /^mailto:(?:\/\/)?([^?]+)/.exec(href)?.[1];
  if (linked) return linked;
  return WHOLE_EMAIL.test(label) && href.toLowerCase().includes(label.toLowerCase()) ? label : null;
}
const WHOLE_EMAIL = new RegExp(`^${EMAIL.source}$`);
/** An address that only the site's own script can read. */
const OBFUSCATED = /\/cdn-cgi\/l\/email-protection/;

/** A representative's address serves where the service names none of its own. */
const AGENT = /^mailto:.{0,60}(?:represent|gdpr-rep)/i;

/** Links and addresses that stand in the sentences: links of the page first, then what is written out; each once. */
export function controlsOf(sentences: readonly Sentence[], wanted: RegExp = /./): Control[] {
  const controls = new Map<string, Control>();
  const add = (control: Control) => {
    const key = control.href
      .toLowerCase()
      .replace(/^(?:mailto:|https?:\/\/)(?:www\.)?/, '')
      .replace(/\/$/, '');
    if (!controls.has(key) && controls.size < MAX_CONTROLS) controls.set(key, control);
  };
  for (const sentence of sentences) {
    const from = sentence.start - sentence.blockStart;
    const to = from + sentence.text.length;
    for (const { start, end, href } of sentence.block.links ?? []) {
      if (end <= from || start >= to) continue;
      const label = sentence.block.text.slice(start, end).trim();
      const email = emailOf(label, href);
      if (email !== null)
        add({
          kind: 'email',
          label: email,
          href: href.startsWith('mailto:') ? href.replace('mailto://', 'mailto:') : `mailto:${email}`,
        });
      else if (/^https?:/.test(href) && !OBFUSCATED.test(href) && wanted.test(`${label} ${href}`.toLowerCase()))
        add({ kind: 'link', label, href });
    }
    // Most sentences have none, and the pattern would look at each of their words.
    const emails = sentence.text.includes('@') ? sentence.text.matchAll(EMAIL) : [];
    for (const [email] of emails) add({ kind: 'email', label: email, href: `mailto:${email}` });
    for (const [written] of sentence.text.matchAll(ADDRESS)) {
      const href = hrefOf(written);
      if (href && wanted.test(href.toLowerCase()))
        add({ kind: 'link', label: written.replace(/[.,;:!?]+$/, ''), href });
    }
  }
  const all = [...controls.values()];
  return [...all.filter((one) => !AGENT.test(one.href)), ...all.filter((one) => AGENT.test(one.href))];
}

/** An announcement of an address that stands below: "You can reach our officer at:". */
const ANNOUNCES = /(?::|\b(?:below|following|at|by|via))\W*$/;
/** Says where requests of the section go. */
const WHERE_REQUESTS_GO =
  /\b(?:exercise|(?:make|submit|send)[\w ]{0,20}requests?|(?:your|these|such|above|any of the following) (?:\w+ )?(?:rights?|requests?))\b/;
/** Addresses of regulators, and those for other choices. */
const OTHER_ADDRESS =
  /\bcomplain|\bauthorit(?:y|ies)\b|\bsupervisory|\bcommissioner|\bopt(?:ing)?[- ]?out|\bsell\b|\bsale\b|\bprevious versions/;
const saysWhereRequestsGo = once(
  ({ unit }: Sentence) => matches(WHERE_REQUESTS_GO, unit) && !matches(OTHER_ADDRESS, unit),
);
const MOST_FOLLOWING = 5;
const MOST_IN_SECTION = 80;

/**
 * The sentences that hold the address for what was found: those found, the lines below that they announce,
 * and those of their sections that say where requests go.
 */
export function sentencesWithAddress(
  found: readonly Sentence[],
  all: readonly Sentence[],
  needs: 'contact' | 'request',
): Sentence[] {
  const sentences = [...found];
  for (const one of found) {
    const isHeading = one.block.kind === 'heading';
    const announces =
      ANNOUNCES.test(one.text) || (needs === 'contact' && (isHeading || controlsOf([one]).length === 0));
    for (let step = 1; announces && step <= MOST_FOLLOWING; step++) {
      const next = all[one.index + step];
      if (!next || next.block.kind === 'heading' || matches(OTHER_ADDRESS, next.unit)) break;
      sentences.push(next);
    }
  }
  if (needs === 'request') {
    const seen = new Set<Sentence>();
    for (const one of found) {
      for (const step of [-1, 1]) {
        for (let distance = 1; distance <= MOST_IN_SECTION; distance++) {
          const other = all[one.index + step * distance];
          if (!other || other.heading !== one.heading) break;
          if (seen.has(other)) continue;
          seen.add(other);
          if (saysWhereRequestsGo(other)) sentences.push(other);
        }
      }
    }
  }
  return [...new Set(sentences)];
}
