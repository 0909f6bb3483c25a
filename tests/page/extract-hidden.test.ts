import { describe, expect, it } from 'vitest';
import { extractPolicy } from '@/lib/page/extract';
import { documentOf, paragraphs, readPage, sentence, URL_OF_PAGE } from './policy-page';

const HOSTILE = ['gdpr', 'footer', 'banner', 'related', 'menu', 'social', 'ad-break', 'sidebar', 'comment', 'popup'];
const HIDING = [
  'hidden',
  'style="display:none"',
  'style="visibility: hidden"',
  'aria-hidden="true"',
  'class="collapse"',
  'class="hidden"',
];

describe('extractPolicy: text that is there, whatever it is called and however it is folded away', () => {
  it.each(HOSTILE)('keeps sections of class "%s"', (name) => {
    const sections = Array.from(
      { length: 8 },
      (_, index) => `<div class="${name} ${name}-item">${paragraphs(3, index * 3)}</div>`,
    ).join('');
    const { text, words } = readPage(`<main><h1>Privacy policy</h1>${sections}</main>`);
    for (let number = 0; number < 24; number++) expect(text).toContain(sentence(number));
    expect(words.onPage).toBe(words.read);
  });

  it.each(HIDING)('keeps closed panels with %s', (attribute) => {
    const panels = Array.from(
      { length: 6 },
      (_, index) =>
        `<h3><button aria-expanded="false" aria-controls="p${index}">Part ${index}</button></h3><div id="p${index}" ${attribute}>${paragraphs(2, index * 2)}</div>`,
    ).join('');
    const { text } = readPage(`<main><h1>Privacy policy</h1>${panels}</main>`);
    for (let number = 0; number < 12; number++) expect(text).toContain(sentence(number));
    expect(text).toContain('Part 5');
  });

  it('keeps details with their summaries as headings, and the panels of tabs', () => {
    const { blocks, text } =
      readPage(`<main><h1>Privacy policy</h1><details><summary>Who sees it</summary>${paragraphs(3)}</details>
      <div role="tablist"><button role="tab">Visitors</button><button role="tab">Customers</button></div>
      <div role="tabpanel">${paragraphs(3, 3)}</div><div role="tabpanel" hidden>${paragraphs(3, 6)}</div></main>`);
    expect(blocks.find((block) => block.text === 'Who sees it')?.kind).toBe('heading');
    for (let number = 0; number < 9; number++) expect(text).toContain(sentence(number));
  });

  it('keeps a policy that stands in a dialog alone, and one under a consent wall', () => {
    expect(readPage(`<p>Loading</p><div role="dialog">${paragraphs(9)}</div>`).text).toContain(sentence(8));
    const wall = `<div id="consent-wall"><p>We and our partners store information on your device and process personal data. ${sentence(70)}</p><button>Agree</button></div>`;
    const { text } = readPage(`${wall}<main style="filter:blur(4px)"><h1>Privacy policy</h1>${paragraphs(9)}</main>`);
    expect(text).toContain(sentence(8));
    expect(text).not.toContain('our partners store');
  });

  it('leaves out a consent panel that is longer than the policy', () => {
    const panel = `<div class="cookie-modal"><div role="dialog"><p>Cookie settings</p>${paragraphs(30, 100)}</div></div>`;
    const { text } = readPage(`<div id="root"><h1>Privacy policy</h1>${paragraphs(10)}</div>${panel}`);
    expect(text).toContain(sentence(9));
    expect(text).not.toContain(sentence(100));
  });
});

describe('extractPolicy: text that no reader sees', () => {
  it('leaves out templates, noscript, scripts, data and idle messages', () => {
    const { text } = readPage(`<main><h1>Privacy policy</h1>${paragraphs(6)}
      <template><p>${sentence(80)}</p></template><noscript><p>${sentence(81)}</p></noscript><script>${sentence(82)}</script>
      <div>{"a": "${sentence(83)}", "b": "1", "c": {"d": "2"}}</div><div hidden>Message could not be sent.</div></main>`);
    expect(text).not.toMatch(/number 8[0-3]|could not be sent/);
  });

  it('leaves out doubles for screen readers and the names of icons', () => {
    const { text } =
      readPage(`<main><h1><span aria-hidden="true">Privacy policy</span><span class="sr-only">Privacy policy</span></h1>
      <p>Read the <a href="https://map.example/">map<span class="visually-hidden"> (opens in a new window)</span></a> <i class="material-icons">open_in_new</i> of all the places where we keep your personal information.</p>${paragraphs(6)}</main>`);
    expect(text.split('\n').slice(0, 2)).toEqual([
      'Privacy policy',
      'Read the map of all the places where we keep your personal information.',
    ]);
  });

  it('reads a policy once that the page holds twice', () => {
    const { text, words } = readPage(
      `<div class="desktop"><h1>Privacy policy</h1>${paragraphs(12)}</div><div class="mobile"><h1>Privacy policy</h1>${paragraphs(12)}</div>`,
    );
    expect(text.split(sentence(5))).toHaveLength(2);
    expect(words.onPage).toBe(words.read);
  });

  it('keeps a list that a policy repeats', () => {
    const list = `<ul>${Array.from({ length: 7 }, (_, index) => `<li>your right number ${index} to your data</li>`).join('')}</ul>`;
    const { text } = readPage(
      `<main><h1>Privacy policy</h1>${paragraphs(12)}<h2>California</h2>${list}<p>${sentence(40)}</p><h2>Virginia</h2>${list}<p>${sentence(41)}</p></main>`,
    );
    expect(text.split('your right number 3')).toHaveLength(3);
  });
});

describe('extractPolicy: text in other trees', () => {
  it('reads open shadow roots and what fills their slots', () => {
    const document = documentOf('<main><h1>Privacy policy</h1><x-panel></x-panel></main>');
    const host = document.querySelector('x-panel');
    const shadow = host?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = paragraphs(6);
    expect(extractPolicy(document, URL_OF_PAGE).blocks.map((block) => block.text)).toContain(sentence(5));
  });

  it('reads frames of the same origin, and survives others', () => {
    const document = documentOf('<h1>Privacy policy</h1><iframe id="own"></iframe><iframe id="other"></iframe>');
    Object.defineProperty(document.getElementById('own'), 'contentDocument', { value: documentOf(paragraphs(6)) });
    Object.defineProperty(document.getElementById('other'), 'contentDocument', {
      get: () => {
        throw new Error('SecurityError');
      },
    });
    const texts = extractPolicy(document, URL_OF_PAGE).blocks.map((block) => block.text);
    expect(texts[0]).toBe('Privacy policy');
    expect(texts).toContain(sentence(5));
  });
});
