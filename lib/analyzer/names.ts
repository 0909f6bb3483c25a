import type { PolicyDocument } from './types';

const GENERIC =
  /^(?:privacy|policy|notice|statement|the|we|our|home|legal|cookie|cookies|data|protection|terms|of|and|for|website|app|inc|llc|ltd|limited|company|us|information|personal|service|services|your|you|last|updated|welcome|about|contact|security|help|center|support)$/i;
/** `Acme Inc. ("Acme", "we", "us")`, `Acme (hereinafter "we")`. */
const SELF =
  /([A-Z][\w&.'’-]*(?:,? (?:[A-Z][\w&.'’-]*|of|and|the|de)){0,5}),? ?\((?:[^()]{0,80}?)["“'‘](?:we|us|our)\b/g;
const SELF_ALIAS = /\((?:[^()]{0,60}?)["“'‘]([A-Z][\w&.' ’-]{1,30}?),?["”'’][^()]{0,60}?["“'‘](?:we|us|our)\b/g;
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
const LEGAL_FORM =
  /[,.]? ?\b(?:inc|llc|ltd|limited|corp|corporation|gmbh|s\.?a\.?|b\.?v\.?|plc|co|company|oy|ab|ag|pty)\b\.?/gi;

function cleanName(name: string): string | null {
  const clean = name
    .replace(LEGAL_FORM, '')
    .replace(/[.,'’]+$/, '')
    .trim();
  return clean.length >= 3 && clean.length <= 40 && !GENERIC.test(clean) ? clean.toLowerCase() : null;
}

/** Names by which the policy calls the service, lower-case, longest first; at most 8. */
export function serviceNames(document: Pick<PolicyDocument, 'title' | 'siteName' | 'url'>, text: string): string[] {
  const names = new Set<string>();
  const add = (name: string | undefined) => {
    const clean = name === undefined ? null : cleanName(name);
    if (clean !== null) names.add(clean);
  };
  add(document.siteName);
  const opening = text.slice(0, 20_000);
  for (const pattern of [SELF, SELF_ALIAS]) {
    for (const match of opening.matchAll(pattern)) {
      add(match[1]);
      const first = match[1]?.split(/[ ,]/)[0];
      if (first && countOf(opening, first) >= 3) add(first);
    }
  }
  // A capitalised word that often stands right before a verb of ours: "Allgress may", "Allgress processes".
  const counts = new Map<string, number>();
  for (const match of text
    .slice(0, 60_000)
    .matchAll(
      /\b([A-Z][\w&.'’-]{2,30}) (?:may|will|collects?|uses?|shares?|does|is committed|processes|discloses?|reserves|respects|receives?|has|stores?|keeps|retains|takes)\b/g,
    )) {
    const word = match[1]!;
    if (!GENERIC.test(word) && !NOT_A_NAME.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const best = [...counts.entries()].sort((a, b) => b[1] - a[1])[0];
  if (best && best[1] >= 3) add(best[0]);
  return [...names, ...SELF_TERMS].sort((a, b) => b.length - a.length).slice(0, 8 + SELF_TERMS.length);
}

const NOT_A_NAME =
  /^(?:This|That|These|Those|They|You|Users?|Customers?|Google|Facebook|Meta|Apple|Microsoft|Amazon|Stripe|Twitter|Parties|Third|Some|Each|Who|Which|What|It|He|She|There|Information|Data|Cookies?|Users|Visitors?|Members?|Children|Parents?|Partners?|Providers?|Advertisers?|California|Clients?|Applicants?|Websites?|Sites?|If|When|Analytics|Recipients?|Controller|Processor|Companies|Vendors?|Sellers?|Browsers?|Content|People|Consumers?|Platforms?|Participants?|Candidates?|Employees?|Subscribers?|Merchants?|Organi[sz]ations?|Affiliates?|Subprocessors?|Law|GDPR|CCPA|Persons?)$/;

function countOf(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at !== -1 && count < 10; at = text.indexOf(word, at + word.length)) count++;
  return count;
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
