import { describe, expect, it } from 'vitest';
import { extractPolicy } from '@/lib/page/extract';
import { documentOf, paragraphs, readPage, sentence, URL_OF_PAGE } from './policy-page';

const MENU =
  '<ul><li><a href="/">Home</a></li><li><a href="/shop">Shop</a></li><li><a href="/help">Help and contact</a></li></ul>';

describe('extractPolicy: the policy, and nothing beside it', () => {
  it('leaves out navigation, footer, banners, dialogs and other articles', () => {
    const { text, words } = readPage(`
      <header><a href="/">Teasel</a><nav>${MENU}</nav></header>
      <div id="cookie-banner"><p>We use cookies to make this site better for you. Do you accept all of them?</p><button>Accept</button></div>
      <main><h1>Privacy policy</h1><p>Last updated: 4 May 2024</p>${paragraphs(12)}</main>
      <div role="dialog" aria-modal="true"><p>Join our newsletter and get ten per cent off your first order with us today.</p></div>
      <article class="teaser"><h2><a href="/a">Ten ways to dry teasels</a></h2><p><a href="/a">Read how to dry them</a></p></article>
      <footer><p>Teasel Ltd. is a company registered in England, whose office is at 1 Mill Lane, Bath.</p>${MENU}</footer>`);
    expect(text.split('\n')[0]).toBe('Privacy policy');
    expect(text).toContain('Last updated: 4 May 2024');
    expect(text.split('\n').at(-1)).toBe(sentence(11));
    expect(text).not.toMatch(/Home|accept all|newsletter|Ten ways|Mill Lane/);
    expect(words.onPage).toBe(words.read);
  });

  it('leaves out a table of contents that only links within the page, and keeps links with their targets', () => {
    const { text, blocks } = readPage(`<main><h1>Privacy policy</h1>
      <ul><li><a href="#a">What we collect from you</a></li><li><a href="#b">How to reach us again</a></li></ul>
      ${paragraphs(6)}<h2 id="b">How to reach us again</h2><p>You may opt out of our letters with <a href="/opt-out">this form</a>, which takes a minute to fill in.</p></main>`);
    expect(text.match(/How to reach us again/g)).toHaveLength(1);
    expect(blocks.flatMap((block) => block.links ?? []).map((link) => link.href)).toEqual([
      'https://teasel.example/opt-out',
    ]);
  });

  it('tells title, service and language where the page does', () => {
    const head = '<title> Privacy |\n Teasel </title><meta property="og:site_name" content="Teasel">';
    const { title, siteName, language, url } = readPage(paragraphs(3), head);
    expect({ title, siteName, language, url }).toEqual({
      title: 'Privacy | Teasel',
      siteName: 'Teasel',
      language: 'en',
      url: URL_OF_PAGE,
    });
  });

  it('keeps addresses and contacts below the last paragraph, but no copyright', () => {
    const { text } = readPage(
      `<div><h1>Privacy policy</h1>${paragraphs(8)}<p>Teasel Ltd.</p><p>1 Mill Lane, Bath</p><p><a href="mailto:dpo@teasel.example">dpo@teasel.example</a></p><p>© 2024 Teasel</p><p><a href="/a">Imprint</a></p></div>`,
    );
    expect(text.split('\n').slice(-2)).toEqual(['1 Mill Lane, Bath', 'dpo@teasel.example']);
  });

  it('reads plain text that a browser shows in one pre', () => {
    const { blocks } = readPage(
      '<pre>PRIVACY POLICY\n\nWe keep your name and your address for as long\nas your account is open, and no longer.\n\n* your name\n* your address\n</pre>',
    );
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'PRIVACY POLICY'],
      ['paragraph', 'We keep your name and your address for as long as your account is open, and no longer.'],
      ['list-item', 'your name'],
      ['list-item', 'your address'],
    ]);
  });

  it('starts at the title where a banner without a name stands above it', () => {
    const { text } = readPage(
      `<main><div><p>People who write: we want to hear from you in our yearly survey of this site.</p></div><h1>Teasel privacy policy</h1>${paragraphs(20)}</main>`,
    );
    expect(text.split('\n')[0]).toBe('Teasel privacy policy');
  });

  it('keeps the date of the edition where it stands over the title', () => {
    const { text } = readPage(
      `<main><p>Branches</p><p>Rev. March 2025</p><h1>Teasel privacy policy</h1>${paragraphs(6)}</main>`,
    );
    expect(text.split('\n').slice(0, 2)).toEqual(['Rev. March 2025', 'Teasel privacy policy']);
  });

  it('keeps sections that stand beside the largest part of the page', () => {
    const { text } = readPage(
      `<div><div><p>${sentence(90)} ${sentence(91)}</p></div><div>${paragraphs(30)}</div><div><p>${sentence(92)} ${sentence(93)}</p></div></div>`,
    );
    expect(text).toContain(sentence(90));
    expect(text).toContain(sentence(93));
  });

  it('returns no blocks for an empty page', () => {
    const policy = extractPolicy(documentOf(''), null);
    expect(policy.blocks).toEqual([]);
    expect(policy.words).toEqual({ read: 0, onPage: 0 });
  });
});

describe('extractPolicy: the page itself', () => {
  it('is left as it was', () => {
    const document = documentOf(
      `<nav>${MENU}</nav><main><h1>Privacy</h1>${paragraphs(5)}<div hidden>${paragraphs(3, 50)}</div></main>`,
    );
    const before = document.documentElement.outerHTML;
    extractPolicy(document, URL_OF_PAGE);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is read up to the limits, and the count says what lies beyond', () => {
    const whole = readPage(`<main>${paragraphs(200)}</main>`);
    const cut = readPage(`<main>${paragraphs(200)}</main>`, '', { limits: { nodes: 101, milliseconds: 10_000 } });
    expect(cut.words.read).toBeLessThan(whole.words.read * 0.3);
    expect(cut.words.onPage).toBeGreaterThan(whole.words.read * 0.95);
  });

  it('explains what it left out and which way it took', () => {
    const lines: string[] = [];
    readPage(`<nav>${MENU}</nav><main><h1>Privacy</h1>${paragraphs(5)}</main>`, '', {
      explain: (line) => lines.push(line),
    });
    expect(lines.some((line) => line.startsWith('left out as navigation: nav, 5 words: Home'))).toBe(true);
    expect(lines.some((line) => line.startsWith('block reader: '))).toBe(true);
  });
});
