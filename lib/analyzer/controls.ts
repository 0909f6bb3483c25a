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
      if (!wanted.test(`${label} ${href}`.toLowerCase())) continue;
      if (href.startsWith('mailto:')) add({ kind: 'email', label: href.slice(7).split('?')[0] ?? label, href });
      else if (/^https?:/.test(href)) add({ kind: 'link', label, href });
    }
    for (const [email] of sentence.text.matchAll(EMAIL)) add({ kind: 'email', label: email, href: `mailto:${email}` });
    for (const [written] of sentence.text.matchAll(ADDRESS)) {
      const href = hrefOf(written);
      if (href && wanted.test(href.toLowerCase()))
        add({ kind: 'link', label: written.replace(/[.,;:!?]+$/, ''), href });
    }
  }
  return [...controls.values()];
}
