import { compiled, matches } from './compiled';
import type { PolicyDocument } from './types';

type Named = Pick<PolicyDocument, 'title' | 'siteName' | 'url'>;

const NAME = /[A-Z][\w&.'’-]*(?: (?:[A-Z][\w&.'’-]*|of|and|the|de)){0,5}/.source;
/** `Acme Inc. ("Acme", "we", "us")`, `Acme (hereinafter "we")`. */
const BEFORE_US = new RegExp(
  `(${NAME}),? ?(?:(?:Inc|LLC|Ltd|Limited|Corp|GmbH)\\.?,? ?)?\\([^()]{0,80}?["“'‘](?:we|us|our)\\b`,
  'g',
);
const BESIDE_US = /\([^()]{0,60}?["“'‘]([A-Z][\w&.' ’-]{1,30}?),?["”'’][^()]{0,60}?["“'‘](?:we|us|our)\b/g;
/** `Acme Holdings Ltd ("Acme")`. */
const DEFINED =
  /\b(?:Inc|LLC|Ltd|Limited|Corp|Corporation|GmbH|PBC|AG|AB|Oy|BV|B\.V|S\.A|plc)\b\.?,? \((?:collectively,? |hereinafter,? |hereafter,? |the )?["“'‘]([A-Z][\w&.' ’-]{1,30}?),?["”'’]\)/g;
/** "Acme collects", "Acme's services". */
const SUBJECT =
  /\b([A-Z][\w&.-]{2,30})(?:['’]s\b| (?:may|will|collects?|uses?|shares?|does|is committed|processes|discloses?|reserves|respects|receives?|has|stores?|keeps|retains|takes)\b)/g;
const TITLE_WORDS =
  /\b(?:privacy|policy|policies|notice|statement|cookies?|data|protection|terms|of|and|the|for|global|website|customer|center|centre|legal|welcome|to|at|our|your|how|we|user|consumer|online|security|your|eu|us|eea)\b/gi;
const LEGAL_FORM =
  /[,.]? ?\b(?:inc|llc|ltd|limited|corp|corporation|gmbh|s\.?a\.?|b\.?v\.?|plc|co|company|oy|ab|ag|pty|pbc)\b\.?/gi;
/** Others whom most policies speak of; names of the service only where its title or address says so. */
const WELL_KNOWN =
  /^(?:google|facebook|meta|apple|microsoft|amazon|stripe|twitter|linkedin|instagram|youtube|paypal|shopify|ezoic|nielsen|adobe|salesforce|california|europe|gdpr|ccpa|virginia|colorado)\b/;
/** Terms that policies define and write like names. */
const TERM =
  /^(?:the |this |our |your |an? )|\b(?:u\.s|policy|policies|notice|statement|site|sites|websites?|services?|users?|customers?|clients?|creators?|content|general|why|what|who|which|when|affiliates?|partners?|data|information|personal|cookies?|account|members?|visitors?|platforms?|products?|apps?|applications?|controller|processor|parent|children|team|group|media|foundation|terms|agreement|section|article|act|law|third|part(?:y|ies)|providers?|each|they|it|you|we|us|analytics|register|business|consumers?|employees?|candidates?|subscribers?|commission|union|switzerland|germany|ireland|here|summary|social|protection|advertisers?|licensor|supplemental|republic|dictionary)$/;
/** Ways of speaking of oneself in the third person. */
const SELF_TERMS = [
  'the company',
  'this website',
  'this web site',
  'this site',
  'this app',
  'the site',
  'the website',
  'the service',
  'the app',
  'the platform',
  'the services',
];
const MAX_NAMES = 8;
/** A name stands in the text at least so often; most words at a sentence's start do not. */
const MIN_COUNT = 3;
const BEGINNING = 20_000;
const SAMPLE = 60_000;

function cleanName(name: string): string {
  return name
    .replace(compiled(LEGAL_FORM, name), '')
    .replace(/^(?:The|the) |['’]s?$|[.,]+$/g, '')
    .trim();
}

function countWord(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at !== -1 && count < 60; at = text.indexOf(word, at + word.length)) {
    if (
      !/[\w.@/-]/.test(text[at - 1] ?? ' ') &&
      !/^(?:[\w@/-]|\.\w)/.test(text.slice(at + word.length, at + word.length + 2))
    )
      count++;
  }
  return count;
}

/** Names are capitalised wherever they stand; other words are so at the start of a sentence only. */
function isName(name: string, sample: string): boolean {
  if (name.length < 3 || name.length > 40 || !/^[\p{Lu}\p{N}]/u.test(name) || matches(TERM, name.toLowerCase()))
    return false;
  const written = countWord(sample, name);
  return written >= MIN_COUNT && countWord(sample, name.toLowerCase()) * 10 <= written;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What title and address call the service: surely itself, where the text has the word at all. */
function* namesOutside({ title, siteName, url }: Named): Generator<string> {
  if (siteName) yield siteName;
  for (const part of title.split(/[|:–—]| - /))
    yield part.replace(compiled(TITLE_WORDS, part), ' ').replace(/\s+/g, ' ').trim();
  const host = url && URL_HOST.exec(url)?.[1];
  if (host) yield capitalised(host);
}
const URL_HOST = /^https?:\/\/(?:[\w-]+\.)*?([\w-]+)\.(?:co\.|com\.)?[a-z]{2,}(?:[/:?#]|$)/i;

function* namesInside(text: string): Generator<string> {
  const beginning = text.slice(0, BEGINNING);
  for (const pattern of [BEFORE_US, BESIDE_US, DEFINED]) {
    for (const [, name = ''] of beginning.matchAll(pattern)) {
      yield name;
      yield name.split(' ')[0] ?? '';
    }
  }
  const counts = new Map<string, number>();
  for (const [, word = ''] of text.slice(0, SAMPLE).matchAll(SUBJECT)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const best = [...counts]
    .filter(([word, count]) => count >= MIN_COUNT && isName(word, text.slice(0, SAMPLE)))
    .sort(([, a], [, b]) => b - a)[0];
  if (best) yield best[0];
}

/** Names by which the policy calls the service, and its ways of saying "the company"; lower-case, longest first. */
export function serviceNames(document: Named, text: string): string[] {
  const sample = text.slice(0, SAMPLE);
  const names = new Set<string>();
  for (const candidate of namesOutside(document)) {
    const name = cleanName(candidate);
    if (isName(name, sample)) names.add(name.toLowerCase());
  }
  for (const candidate of namesInside(text)) {
    const name = cleanName(candidate);
    if (names.size < MAX_NAMES && isName(name, sample) && !matches(WELL_KNOWN, name.toLowerCase()))
      names.add(name.toLowerCase());
  }
  return [...names, ...SELF_TERMS].sort((a, b) => b.length - a.length);
}

/** The service's names → `we____` of the same length, so that offsets hold and patterns know one subject only. */
export function maskNames(unit: string, names: readonly string[]): string {
  let masked = unit;
  for (const name of names) {
    if (!masked.includes(name)) continue;
    let from = 0;
    let out = '';
    for (let at = masked.indexOf(name); at !== -1; at = masked.indexOf(name, from)) {
      const after = masked[at + name.length] ?? ' ';
      const before = masked[at - 1] ?? ' ';
      const isWhole =
        !/[\w@.-]/.test(before) &&
        !/[\w@]/.test(after) &&
        !(after === '.' && /\w/.test(masked[at + name.length + 1] ?? ' '));
      out += masked.slice(from, at) + (isWhole ? `we${'_'.repeat(name.length - 2)}` : name);
      from = at + name.length;
    }
    masked = out + masked.slice(from);
  }
  return masked;
}
