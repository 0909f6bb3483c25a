import type { ChoicePracticeId, Report } from '../analyzer/types';
import { type MessageKey, t } from '../i18n';

export type LetterKind = 'access' | 'deletion' | 'objection' | 'opt-out';
export type LetterLaw = 'gdpr' | 'ccpa';

export interface Letter {
  /** The policy's own address for such requests, null where it names none. */
  to: string | null;
  subject: string;
  body: string;
  /** Opens the letter in the mail program, null without an address. */
  mailto: string | null;
}

/** Practices beside which an address for the request may stand, the most fitting first. */
const SOURCES: Record<LetterKind, ChoicePracticeId[]> = {
  access: ['access'],
  deletion: ['deletion'],
  objection: ['object-or-restrict', 'withdraw-consent'],
  'opt-out': ['sells-data', 'shares-for-advertising'],
};
const CONTACTS: ChoicePracticeId[] = ['privacy-contact', 'dpo'];
const ADDRESS = /[a-z0-9](?:[\w.+-]{0,62}[\w+-])?@[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9-]{1,63}){1,6}/gi;
const WHOLE_ADDRESS = new RegExp(`^${ADDRESS.source}$`, 'i');
/** More text than any sentence with an address has. */
const MAX_TEXT = 2000;

function isAddress(text: string): boolean {
  return text.length <= 254 && WHOLE_ADDRESS.test(text) && !text.endsWith('-');
}

function addressesBeside(report: Report, practice: ChoicePracticeId): string[] {
  const { controls = [] } = report.practices[practice];
  return controls.flatMap(({ kind, label, href }) => {
    if (kind !== 'email') return [];
    const linked = /^mailto:([^?]*)/i.exec(href)?.[1] ?? '';
    return [decoded(linked), label.trim()].filter(isAddress).slice(0, 1);
  });
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).trim();
  } catch {
    return part.trim();
  }
}

function addressesIn(report: Report, practice: ChoicePracticeId): string[] {
  return report.practices[practice].evidence.flatMap(
    ({ quote }) => quote.slice(0, MAX_TEXT).match(ADDRESS)?.filter(isAddress) ?? [],
  );
}

/** The address that the policy names for such a request: beside the practice itself, else its contact for privacy, else the officer's. */
export function contactFor(kind: LetterKind, report: Report): string | null {
  const practices = [...SOURCES[kind], ...CONTACTS];
  for (const practice of practices) {
    const [address] = [...addressesBeside(report, practice), ...addressesIn(report, practice)];
    if (address) return address;
  }
  return null;
}

function keyOf(kind: LetterKind, law: LetterLaw, part: 'subject' | 'body'): MessageKey {
  return `letter_${kind === 'opt-out' ? 'opt_out' : kind}_${law}_${part}`;
}

/** A request, ready to send, in the wording of the law that the user chose. */
export function letterFor(kind: LetterKind, law: LetterLaw, report: Report): Letter {
  const to = contactFor(kind, report);
  const subject = t(keyOf(kind, law, 'subject'));
  const body = `${t(keyOf(kind, law, 'body'))}\n\n${t('letter_signature')}`;
  const fields = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
  return { to, subject, body, mailto: to && `mailto:${encodeURIComponent(to).replace('%40', '@')}?${fields}` };
}
