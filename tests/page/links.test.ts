import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPolicyLinks } from '@/lib/page/links';
import { isSameSite, registeredName } from '@/lib/page/links-site';
import { parseHtml } from '@/scripts/gist/parse-html';
import { documentOf } from './policy-page';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'other');
const URL_OF_SHOP = 'https://www.teasel.example/shop/bread';

function linksIn(body: string, url: string | null = URL_OF_SHOP, head = '') {
  return findPolicyLinks(documentOf(body, head), url);
}

function hrefsIn(body: string, url?: string | null, head?: string) {
  return linksIn(body, url, head).map(({ href }) => href);
}

describe('the fixtures', () => {
  const fixtures = JSON.parse(readFileSync(join(FIXTURES, 'index.json'), 'utf8')) as {
    file: string;
    url: string;
    links?: string[];
  }[];
  it.each(fixtures.filter(({ links }) => links))('$file', ({ file, url, links }) => {
    const found = findPolicyLinks(parseHtml(readFileSync(join(FIXTURES, file), 'utf8')), url);
    expect(found.map(({ href }) => href)).toEqual(links);
  });

  it.each([
    ['sign-up.html', 'sign-up'],
    ['checkout-form.html', 'checkout'],
    ['banner-only.html', 'consent'],
    ['shop-home.html', 'footer'],
  ])('%s: found in a %s', (file, kind) => {
    const { url } = fixtures.find((fixture) => fixture.file === file)!;
    expect(findPolicyLinks(parseHtml(readFileSync(join(FIXTURES, file), 'utf8')), url)[0]?.kind).toBe(kind);
  });
});

describe('words of many languages', () => {
  it.each([
    'Privacy Policy',
    'Datenschutzerklärung',
    'Politique de confidentialité',
    'Política de privacidad',
    'Política de privacidade',
    'Informativa sulla privacy',
    'Privacyverklaring',
    'Integritetspolicy',
    'Privatlivspolitik',
    'Personvernerklæring',
    'Tietosuojaseloste',
    'Polityka prywatności',
    'Ochrana osobních údajů',
    'Adatvédelmi tájékoztató',
    'Politica de confidențialitate',
    'Πολιτική απορρήτου',
    'Gizlilik Politikası',
    'Политика конфиденциальности',
    'Політика конфіденційності',
    'プライバシーポリシー',
    '隐私政策',
    '개인정보처리방침',
    'سياسة الخصوصية',
    'מדיניות פרטיות',
    'Kebijakan Privasi',
  ])('%s', (text) => {
    expect(hrefsIn(`<footer><a href="/p?id=7">${text}</a></footer>`)).toEqual(['https://www.teasel.example/p?id=7']);
  });
});

describe('what is a link to a policy', () => {
  it('by its address where the text says little', () => {
    expect(hrefsIn('<p>Learn <a href="/legal/privacy-policy">more</a>.</p>')).toEqual([
      'https://www.teasel.example/legal/privacy-policy',
    ]);
  });

  it('by its label or picture where it has no text', () => {
    expect(hrefsIn('<a href="/a" aria-label="Privacy policy"></a>')).toHaveLength(1);
    expect(hrefsIn('<a href="/b"><img alt="Privacy policy" src="/p.png"></a>')).toHaveLength(1);
  });

  it.each([
    ['controls', '<a href="/privacy-settings">Privacy settings</a>'],
    ['requests', '<a href="/ccpa">Do Not Sell My Personal Information</a>'],
    ['articles', '<a href="/blog/2024/privacy">Privacy</a>'],
    ['lists of articles', '<a href="/category/privacy/">Privacy</a>'],
    ['products', '<a href="/products/vpn">Acme Privacy VPN</a>'],
    ['terms', '<a href="/legal/privacy#terms">Terms of Service</a>'],
    ['advertisements', '<a href="https://ads.example/click?to=privacy-policy"><img src="/x.png"></a>'],
    ['mail', '<a href="mailto:privacy@teasel.example">Privacy policy</a>'],
    ['scripts', '<a href="javascript:alert(1)">Privacy policy</a>'],
    ['data', '<a href="data:text/html,Privacy">Privacy policy</a>'],
    ['this very page', '<a href="/shop/bread#privacy">Privacy policy</a>'],
  ])('%s are none', (_, body) => {
    expect(hrefsIn(body)).toEqual([]);
  });
});

describe('the subject alone, in the text of a page', () => {
  const topic = '<main><p>See also: <a href="/personal-data">Personal data</a></p></main>';

  it('is a topic of the page where the site’s policy is found elsewhere', () => {
    const footer = '<footer><a href="/about/privacy">Privacy policy</a></footer>';
    expect(hrefsIn(topic + footer)).toEqual(['https://www.teasel.example/about/privacy']);
  });

  it('may be the policy where there is no other', () => {
    expect(hrefsIn(topic)).toEqual(['https://www.teasel.example/personal-data']);
  });
});

describe('order and number', () => {
  it('this site’s own before others', () => {
    const body =
      '<p>Protected by Gatekeeper: <a href="https://gatekeeper.example/privacy-policy">Privacy Policy</a></p>' +
      '<footer><a href="https://legal.teasel.example/privacy">Privacy</a></footer>';
    expect(linksIn(body).map(({ isOwn }) => isOwn)).toEqual([true, false]);
    expect(hrefsIn(body)[0]).toBe('https://legal.teasel.example/privacy');
  });

  it('what a form asks to agree to comes first', () => {
    const body =
      '<main><form><h2>Create your account</h2><input type="email"><input type="password" autocomplete="new-password"><p>I agree to the <a href="/legal/app-privacy">privacy policy of the app</a>.</p><button>Sign up</button></form></main>' +
      '<footer><a href="/privacy-policy">Privacy Policy</a></footer>';
    expect(linksIn(body).map(({ kind }) => kind)).toEqual(['sign-up', 'footer']);
  });

  it('small print below a form belongs to it; a form that is not shown asks for nothing', () => {
    const form = (attribute: string) =>
      `<section ${attribute}><div><form><input type="email"><input type="password"><button>Register</button></form></div><p>See our <a href="/privacy">privacy policy</a>.</p></section>`;
    expect(linksIn(form(''))[0]?.kind).toBe('sign-up');
    expect(linksIn(form('hidden'))[0]?.kind).toBe('page');
  });

  it('a form to log in, or to search, is neither a sign-up nor a checkout', () => {
    const body =
      '<form action="/login"><input type="email"><input type="password"><button>Log in</button> <a href="/privacy">Privacy</a></form>';
    expect(linksIn(body)[0]?.kind).toBe('form');
  });

  it('never more than five, each page once, its best text and place', () => {
    const many = Array.from({ length: 30 }, (_, number) => `<a href="/privacy/${number}">Privacy Policy</a>`).join('');
    expect(linksIn(many)).toHaveLength(5);
    const twice =
      '<p><a href="/privacy/?utm_source=x">here</a></p><footer><a href="http://teasel.example/privacy#top">Privacy Policy</a></footer>';
    expect(linksIn(twice)).toMatchObject([{ text: 'Privacy Policy', kind: 'footer' }]);
  });

  it('doubtful links are left out where a sure one is there', () => {
    const doubtful = '<a href="/about-us">Privacy</a>';
    expect(hrefsIn(doubtful)).toHaveLength(1);
    expect(hrefsIn(`${doubtful}<a href="/privacy-policy">Privacy Policy</a>`)).toEqual([
      'https://www.teasel.example/privacy-policy',
    ]);
  });

  it('addresses follow the page’s base', () => {
    expect(hrefsIn('<a href="privacy">Privacy</a>', URL_OF_SHOP, '<base href="/de/">')).toEqual([
      'https://www.teasel.example/de/privacy',
    ]);
    expect(hrefsIn('<a href="/privacy">Privacy</a>', null)).toEqual([]);
    expect(hrefsIn('<a href="https://teasel.example/privacy">Privacy</a>', null)).toHaveLength(1);
  });
});

describe('sites', () => {
  it.each([
    ['www.teasel.example', 'teasel.example', true],
    ['help.teasel.co.uk', 'teasel.co.uk', true],
    ['one.co.uk', 'other.co.uk', false],
    ['teasel.de', 'teasel.fr', true],
    ['a.com', 'a.net', false],
    ['127.0.0.1', '127.0.0.2', false],
  ])('%s and %s', (one, other, same) => {
    expect(isSameSite(one, other)).toBe(same);
  });

  it('a name under a country’s second level keeps three parts', () => {
    expect(registeredName('shop.teasel.com.au')).toBe('teasel.com.au');
    expect(registeredName('shop.teasel.io')).toBe('teasel.io');
  });
});

describe('hostile pages', () => {
  it('any address and text give only links that can be opened', () => {
    const document = documentOf('<a href="/">x</a>');
    const link = document.querySelector('a')!;
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), fc.string(), (href, text) => {
        link.setAttribute('href', href);
        link.textContent = `Privacy policy ${text}`;
        for (const found of findPolicyLinks(document, URL_OF_SHOP)) expect(found.href).toMatch(/^https?:\/\//);
      }),
    );
  });

  it('endless links end', () => {
    const many = '<a href="/x">Bread</a>'.repeat(5_000);
    expect(hrefsIn(`${many}<a href="/privacy">Privacy</a>`)).toEqual([]);
    expect(hrefsIn(`<a href="/privacy">Privacy</a>${many}`)).toHaveLength(1);
    expect(linksIn(`<a href="/privacy">Privacy policy ${'x'.repeat(10_000)}</a>`)[0]?.text.length).toBeLessThan(130);
  });
});
