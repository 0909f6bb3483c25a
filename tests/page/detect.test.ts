import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectPolicy } from '@/lib/page/detect';
import { proseOf } from '@/lib/page/detect-wording';
import { parseHtml } from '@/scripts/gist/parse-html';
import { documentOf, paragraphs } from './policy-page';

interface Fixture {
  file: string;
  kind: string;
  url: string;
}

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

function fixturesIn(folder: string): Fixture[] {
  return JSON.parse(readFileSync(join(FIXTURES, folder, 'index.json'), 'utf8')) as Fixture[];
}

function read(folder: string, file: string): Document {
  return parseHtml(readFileSync(join(FIXTURES, folder, file), 'utf8'));
}

const SENTENCES =
  '<p>We collect your name and your email address when you open an account. We use this information to answer you.</p>' +
  '<p>We share your information with the companies that run our servers. You may ask us to delete your personal data, and to send you a copy of it. We keep it for two years after you close your account.</p>';

describe('the fixtures', () => {
  it.each(fixturesIn('policies'))('$file is a $kind', ({ file, kind, url }) => {
    const found = detectPolicy(read('policies', file), url);
    expect(found).toMatchObject({ isPolicy: true, kind });
    expect(found.confidence).toBeGreaterThan(0.8);
  });

  it.each(fixturesIn('other'))('$file is no policy but: $kind', ({ file, kind, url }) => {
    const found = detectPolicy(read('other', file), url);
    expect(found).toMatchObject({ isPolicy: false, kind });
    expect(found.confidence).toBeLessThan(0.45);
  });

  it.each(fixturesIn('other'))('$file is no policy at any other address', ({ file }) => {
    for (const folder of ['other', 'privacy', 'legal'])
      expect(detectPolicy(read('other', file), `https://site.example/${folder}/${file}`).isPolicy, folder).toBe(false);
  });

  it.each(fixturesIn('policies'))('$file is found without its address, too', ({ file }) => {
    expect(detectPolicy(read('policies', file), null).isPolicy).toBe(true);
  });
});

describe('what decides', () => {
  const page = (title: string, body = SENTENCES, url: string | null = null) =>
    detectPolicy(documentOf(body, `<title>${title}</title>`), url);

  it('names alone do not make a policy', () => {
    expect(page('Privacy Policy', '<h1>Privacy Policy</h1><p>Loading…</p>', 'https://a.example/privacy')).toMatchObject(
      {
        isPolicy: false,
        kind: 'empty',
      },
    );
  });

  it('a short policy with a plain name is one', () => {
    expect(page('Privacy Policy – Teasel')).toMatchObject({ isPolicy: true, kind: 'policy' });
  });

  it('a heading of the second rank is a name where there is none of the first', () => {
    const short = `<p>It is quickly told.</p><p>Marsh Lights does not collect or store personal information.</p><p>The shops that sell our game may ask for personal data to take your payment. We can see which kinds of phone it is bought for.</p><p>If this privacy policy changes, the new one will stand on this page.</p>`;
    const at = 'https://marsh-lights.example/privacy.htm';
    expect(page('Marsh Lights', `<h2>Privacy Policy</h2>${short}`, at).isPolicy).toBe(true);
  });

  it('the same words under the name of terms are none', () => {
    const body = `<h1>Terms of Service</h1>${SENTENCES}<p>You shall not resell the service. We are not liable for indirect damage. We may terminate your account if you breach these terms. You agree to indemnify us. These terms are governed by the law of Oregon.</p>`;
    expect(page('Terms of Service – Teasel', body).isPolicy).toBe(false);
  });

  it('a headline about privacy is no name', () => {
    const body = `<h1>Why nobody reads the privacy policy of their own phone any more</h1>${SENTENCES}`;
    expect(page('Why nobody reads the privacy policy of their own phone any more', body).isPolicy).toBe(false);
  });

  it('a long text speaks for itself where nothing has a name', () => {
    expect(page('Teasel', `<div>${paragraphs(60)}</div>`).isPolicy).toBe(true);
  });

  it('words of navigation, footer, dialogs, links and buttons do not count', () => {
    const words = 'We share your personal data and your information. '.repeat(30);
    const body = ['nav', 'footer', 'aside', 'dialog', 'button', 'noscript', 'style']
      .map((tag) => `<${tag}>${words}</${tag}>`)
      .join('');
    const document = documentOf(`${body}<div role="dialog">${words}</div><a href="/x">${words}</a><p>Bread.</p>`);
    expect(proseOf(document.body).trim()).toBe('Bread.');
    expect(detectPolicy(document, 'https://a.example/privacy').isPolicy).toBe(false);
  });

  it('names the signals that decided', () => {
    const { signals } = page('Privacy Policy', `<h1>Privacy Policy</h1>${SENTENCES}`, 'https://a.example/privacy');
    expect(signals).toEqual(['title', 'heading', 'address', 'first-lines', 'wording', 'speaks-to-reader']);
  });

  it('an address counts by its end, and not where it is an article’s', () => {
    const signals = (url: string) => page('Teasel', SENTENCES, url).signals;
    expect(signals('https://a.example/legal/privacy-policy.html')).toContain('address');
    expect(signals('https://a.example/privacy?lang=en')).toContain('address');
    expect(signals('https://a.example/blog/privacy-policy')).not.toContain('address');
    expect(signals('https://a.example/legal')).not.toContain('address');
  });

  it('the canonical address stands in for one that is not known', () => {
    const document = documentOf(
      SENTENCES,
      '<title>Teasel</title><link rel="canonical" href="https://a.example/privacy">',
    );
    expect(detectPolicy(document, null).signals).toContain('address');
  });

  it('tells the declared language, else English by its words', () => {
    const { language } = detectPolicy(parseHtml(`<html lang="pt-BR"><body>${SENTENCES}</body></html>`), null);
    expect(language).toBe('pt');
    const long = 'The name of the house is on the door of the house. '.repeat(20);
    expect(detectPolicy(parseHtml(`<html><body>${long}</body></html>`), null).language).toBe('en');
  });
});

describe('kinds', () => {
  const kindOf = (title: string, body: string, url = 'https://a.example/page') =>
    detectPolicy(documentOf(body, `<title>${title}</title>`), url).kind;

  it.each([
    ['404 – Teasel', '<h1>Page not found</h1><p>The page moved or never was.</p>', 'error'],
    ['Just a moment…', '<p>Checking that you are human. This takes a few seconds.</p>', 'error'],
    ['Teasel', '<div id="root"></div><script>start({"privacy": "your data, your data, your data"})</script>', 'empty'],
    ['Log in', '<form><input name="user"><input type="password"><button>Log in</button></form>', 'form'],
    [
      'Teasel',
      '<h1>Weather</h1><p>It will rain in the west and stay dry in the east until the evening, when it will rain there, too, and then it clears up. The wind comes from the sea, and the night is mild for the time of the year.</p><p>See you tomorrow.</p>',
      'other',
    ],
  ])('%s', (title, body, kind) => {
    expect(kindOf(title, body)).toBe(kind);
  });

  it('policy and terms in one are combined, whichever has the name', () => {
    const terms =
      '<h2>Terms of Service</h2><p>You agree to these terms. You shall not breach them. We are not liable for loss; we give no warranty and may terminate your account. The law of Oregon governs these terms.</p>';
    const body = `<h1>Terms and privacy policy</h1>${terms.repeat(4)}<h2>Privacy policy</h2>${SENTENCES}${SENTENCES}`;
    expect(kindOf('Terms and privacy policy – Teasel', body)).toBe('combined');
    expect(kindOf('Privacy policy – Teasel', `<h1>Privacy policy</h1>${SENTENCES}${terms.repeat(4)}`)).toBe('combined');
    expect(kindOf('Privacy policy – Teasel', `<h1>Privacy policy</h1>${SENTENCES}`)).toBe('policy');
  });
});

describe('hostile pages', () => {
  it('never throws, whatever the title, the headings and the address are', () => {
    const document = documentOf('<h1></h1><p></p>', '<title></title>');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), fc.webUrl(), (title, heading, url) => {
        document.title = title;
        document.querySelector('h1')!.textContent = heading;
        document.querySelector('p')!.textContent = heading + title;
        const { confidence, isPolicy } = detectPolicy(document, url);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(isPolicy).toBe(confidence >= 0.5);
      }),
    );
    expect(detectPolicy(documentOf(''), 'no address at all').isPolicy).toBe(false);
    expect(detectPolicy(documentOf(''), 'https://a.example/%E0%A4%A').isPolicy).toBe(false);
  });

  it('reads a bounded part of endless pages', () => {
    const document = documentOf('<p>We collect your data.</p>'.repeat(40_000));
    expect(proseOf(document.body).length).toBeLessThanOrEqual(60_000);
    const deep = documentOf(`${'<div>'.repeat(3_000)}We collect your data.${'</div>'.repeat(3_000)}`);
    expect(proseOf(deep.body)).toContain('We collect');
  });

  it('changes nothing in the page', () => {
    const document = read('policies', 'lumora.html');
    const before = document.documentElement.outerHTML;
    detectPolicy(document, 'https://lumora.example/privacy');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
