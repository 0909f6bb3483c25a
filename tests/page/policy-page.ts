import { parseHTML } from 'linkedom';
import { documentText } from '@/lib/analyzer/text';
import { type ExtractOptions, extractPolicy } from '@/lib/page/extract';

export const URL_OF_PAGE = 'https://teasel.example/privacy';

export function documentOf(body: string, head = ''): Document {
  return parseHTML(`<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`)
    .document as unknown as Document;
}

export function readPage(body: string, head = '', options: ExtractOptions = {}) {
  const policy = extractPolicy(documentOf(body, head), URL_OF_PAGE, options);
  return { ...policy, text: documentText(policy) };
}

const SUBJECTS = [
  'your name',
  'your address',
  'the pages you open',
  'what you buy',
  'your messages',
  'your location',
  'your device',
  'your payments',
];
const PURPOSES = [
  'to answer you',
  'to keep the service safe',
  'to send you receipts',
  'to improve what we offer',
  'to follow the law',
  'to count visits',
];

/** A sentence as policies have them, another for every number. */
export function sentence(number: number): string {
  const subject = SUBJECTS[number % SUBJECTS.length];
  const purpose = PURPOSES[number % PURPOSES.length];
  return `In case number ${number} we collect ${subject} as personal information and use it ${purpose}, with your consent where the law asks for it.`;
}

export function paragraphs(count: number, from = 0): string {
  return Array.from({ length: count }, (_, index) => `<p>${sentence(from + index)}</p>`).join('');
}
