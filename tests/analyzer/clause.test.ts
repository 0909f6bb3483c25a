import { describe, expect, it } from 'vitest';
import { documentText } from '@/lib/analyzer';
import { scopeOf, stanceOf } from '@/lib/analyzer/clause';
import { type Sentence, segmentPolicy } from '@/lib/analyzer/segment';
import { documentOf } from './documents';

function sentenceOf(markdown: string): Sentence {
  const document = documentOf(markdown);
  return segmentPolicy(document, documentText(document)).sentences.at(-1)!;
}

/** Stance of the first place of `words`, or of the place marked as the nth. */
function stance(text: string, words: string, nth = 0) {
  const sentence = sentenceOf(text);
  let at = -1;
  for (let count = 0; count <= nth; count++) at = sentence.unit.indexOf(words, at + 1);
  expect(at, `"${words}" in "${sentence.unit}"`).toBeGreaterThanOrEqual(0);
  return stanceOf(sentence, at, at + words.length);
}

describe('what is denied', () => {
  it.each([
    ['We do not sell your data.', 'sell'],
    ['We never sell your data.', 'sell'],
    ["We don't sell your data.", 'sell'],
    ['We will neither sell nor rent your data.', 'rent'],
    ['Under no circumstances do we sell data.', 'sell'],
    ['No personal information is sold.', 'sold'],
    ['We share your data with no one.', 'share'],
    ['We will not, and do not, sell your data.', 'sell'],
    ['We do not rent your data and will never sell it.', 'sell'],
    ['We do not follow you, meaning that we do not sell your visits.', 'sell'],
    ['We do not respond to signals.', 'respond'],
    ['Our site is not yet set up to respond to signals.', 'respond'],
    ['We do not keep your name or your address.', 'address'],
    ['We will not, without your express consent, sell your data.', 'sell'],
    ['We never without prior permission sell your data.', 'sell'],
  ])('%s', (text, words) => expect(stance(text, words).denied).toBe(true));
});

describe('what is not', () => {
  it.each([
    ['We sell your data.', 'sell'],
    ['We do not only sell your data.', 'sell'],
    ['We sell data, including but not limited to names.', 'sell'],
    ['We do not keep cards, but we sell your address.', 'sell'],
    ['If you do not want us to share your data, write to us.', 'share'],
    ['Whether or not you have an account, we share your visits.', 'share'],
    ['We do not hide it: we sell data.', 'sell'],
    ['You may not like it; we sell data.', 'sell'],
    ['We honour Do Not Track signals of your browser.', 'signals'],
    ['Choose "Do Not Sell My Data" to stop what we sell.', 'sell', 1],
    ['We sell names, with or without addresses.', 'addresses'],
    ['We will not send it without selling it.', 'selling'],
    ['Details that you may or may not give include your religion.', 'religion'],
    ['We collect the company name, tax ID no., and address.', 'address'],
  ])('%s', (text, words, nth = 0) => expect(stance(text, words, nth).denied).toBe(false));

  it('is told apart within one sentence', () => {
    const text = 'We do not sell your card number, but we sell your address.';
    expect(stance(text, 'sell', 0).denied).toBe(true);
    expect(stance(text, 'sell', 1).denied).toBe(false);
  });
});

describe('denials with exceptions', () => {
  it.each([
    'We do not sell your data except as described below.',
    'We will not sell your data without your consent.',
    'We do not sell your data unless you ask us to.',
    'We never sell your data other than in a merger.',
  ])('%s', (text) => expect(stance(text, 'sell')).toMatchObject({ denied: true, withExceptions: true }));

  it('are only denials', () => {
    expect(stance('We sell your data except where forbidden.', 'sell').withExceptions).toBe(false);
    expect(stance('We do not sell your data to anyone.', 'sell').withExceptions).toBe(false);
  });
});

describe('conditions', () => {
  it.each([
    ['If we sell data, we tell you.', true],
    ['When we sell data, we tell you.', true],
    ['In the event that we sell data, you are told.', true],
    ['We sell data and tell you.', false],
    ['If you ask, you are told, but we sell data.', false],
  ])('%s', (text, expected) => expect(stance(text, 'we sell').conditional).toBe(expected));
});

describe('whom a sentence binds', () => {
  it.each([
    ['We share your data with partners.', 'service'],
    ['This site links to other sites that may sell your data; we are not responsible for them.', 'others'],
    ['## Links to other websites\n\nThey may collect your email address.', 'others'],
    ['Third parties have their own privacy policies, which may allow sale.', 'others'],
    ['"Sale" means disclosing data for money.', 'definition'],
    ["You must not collect other users' email addresses.", 'duty'],
    ['You may not be able to log in when we share data with the bank.', 'service'],
    ['## Links to other websites\n\nWe share your visits with them.', 'service'],
    ['Ad networks set cookies on our pages and read them on other sites.', 'service'],
    ['Ads for Quillbay appear on other websites to people who have visited our site.', 'service'],
    ['## Ads on other sites\n\nAdvertisers put pixels here.', 'service'],
  ])('%s', (text, expected) => expect(scopeOf(sentenceOf(text))).toBe(expected));
});
