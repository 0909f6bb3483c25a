import type { Verdict } from '@/lib/analyzer/types';
import { placeClear } from './place';
import { BADGE_STYLE } from './style';

export interface BadgeTexts {
  /** "3 red flags". */
  words: string;
  /** What the first button does, for who cannot see it. */
  open: string;
  hide: string;
  untilReload: string;
  onSite: string;
  everywhere: string;
  settings: string;
}

export interface BadgeContent {
  worst: Verdict;
  /** BCP 47 tag of the texts, which need not be the page's. */
  language: string;
  theme: 'system' | 'light' | 'dark';
  texts: BadgeTexts;
}

export interface BadgeActions {
  open(): void;
  /** Until the page is reloaded. */
  hideHere(): void;
  hideOnSite(): void;
  hideEverywhere(): void;
  openSettings(): void;
}

/** ms after which a page may have put its own controls where the badge stands: consent bars, chat buttons. */
const LATER = [1000, 4000];
const SVG = 'http://www.w3.org/2000/svg';
const MARKS: Record<Verdict | 'close', { path: string; isFilled: boolean }> = {
  'red-flag': {
    path: 'M1.5 1.75a.9.9 0 0 1 1.8 0V2h10.35c.74 0 1.16.84.72 1.44L12.3 6.25l2.07 2.81c.44.6.02 1.44-.72 1.44H3.3v3.75a.9.9 0 0 1-1.8 0z',
    isFilled: true,
  },
  concern: {
    path: 'M8 1.2c.44 0 .85.24 1.06.62l6.05 10.9A1.2 1.2 0 0 1 14.05 14.5H1.95A1.2 1.2 0 0 1 .89 12.72L6.94 1.82C7.15 1.44 7.56 1.2 8 1.2zM7.15 5.4l.2 4.3h1.3l.2-4.3zM8 10.7a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9z',
    isFilled: true,
  },
  good: { path: 'M3 8.5 6.5 12 13 4.75', isFilled: false },
  neutral: { path: 'M3 8.5 6.5 12 13 4.75', isFilled: false },
  close: { path: 'M4 4l8 8M12 4l-8 8', isFilled: false },
};

function mark(of: Verdict | 'close'): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  const { path: d, isFilled } = MARKS[of];
  path.setAttribute('d', d);
  path.setAttribute('fill', isFilled ? 'currentColor' : 'none');
  if (isFilled) path.setAttribute('fill-rule', 'evenodd');
  else {
    path.setAttribute('stroke', 'currentColor');
    path.setAttribute('stroke-width', '1.5');
    path.setAttribute('stroke-linecap', 'round');
  }
  svg.append(path);
  return svg;
}

function element(tag: 'div' | 'span' | 'button', className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (made instanceof HTMLButtonElement) made.type = 'button';
  made.append(...children);
  return made;
}

function onPress(button: HTMLElement, pressed: () => void): void {
  button.addEventListener('click', pressed);
}

function menuOf(texts: BadgeTexts, actions: BadgeActions, remove: () => void): HTMLElement {
  const menu = element('div', 'menu');
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', texts.hide);
  menu.hidden = true;
  const entries: [string, () => void][] = [
    [texts.untilReload, actions.hideHere],
    [texts.onSite, actions.hideOnSite],
    [texts.everywhere, actions.hideEverywhere],
  ];
  for (const [words, pressed] of entries) {
    const entry = element('button', '', words);
    onPress(entry, () => {
      pressed();
      remove();
    });
    menu.append(entry);
  }
  const settings = element('button', '', texts.settings);
  onPress(settings, actions.openSettings);
  menu.append(settings);
  for (const entry of menu.children) entry.setAttribute('role', 'menuitem');
  menu.addEventListener('keydown', (event) => {
    const items = [...menu.children].filter((child) => child instanceof HTMLElement);
    const at = items.indexOf((menu.getRootNode() as ShadowRoot).activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    items.at(next % items.length)?.focus();
  });
  return menu;
}

/** The pill with its two buttons and the menu of the second. */
export function drawBadge(content: BadgeContent, actions: BadgeActions, remove: () => void): HTMLElement {
  const { texts } = content;
  const block = element('div', 'block', mark(content.worst));
  block.dataset.worst = content.worst;
  const open = element('button', 'open', block, element('span', '', texts.words));
  open.setAttribute('aria-label', texts.open);
  onPress(open, actions.open);
  const hide = element('button', 'hide', mark('close'));
  hide.setAttribute('aria-label', texts.hide);
  hide.setAttribute('aria-haspopup', 'menu');
  hide.setAttribute('aria-expanded', 'false');
  const menu = menuOf(texts, actions, remove);
  const toggle = (shown: boolean): void => {
    menu.hidden = !shown;
    hide.setAttribute('aria-expanded', String(shown));
    if (shown) (menu.firstElementChild as HTMLElement | null)?.focus();
  };
  onPress(hide, () => toggle(menu.hidden !== false));
  const badge = element('div', 'badge', menu, element('div', 'pill', open, hide));
  badge.lang = content.language;
  badge.dataset.theme = content.theme;
  badge.setAttribute('role', 'group');
  badge.setAttribute('aria-label', 'Privacy Gist');
  badge.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Escape' || menu.hidden) return;
    toggle(false);
    hide.focus();
  });
  badge.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && badge.contains(event.relatedTarget))) toggle(false);
  });
  return badge;
}

/** A sheet of its own is not subject to the page's policy for styles; where the browser refuses it here, an element is. */
function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(BADGE_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = BADGE_STYLE;
    root.append(style);
  }
}

/** Puts the badge in the page, in a shadow root that its scripts cannot open. Returns what takes it away. */
export function showPageBadge(content: BadgeContent, actions: BadgeActions): () => void {
  const host = document.createElement('div');
  for (const [property, value] of [
    ['all', 'initial'],
    ['position', 'fixed'],
    ['right', '16px'],
    ['bottom', '16px'],
    ['z-index', '2147483647'],
  ] as const)
    host.style.setProperty(property, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root);
  let waiting = 0;
  const later = LATER.map((delay) => setTimeout(() => placeClear(host), delay));
  const place = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => placeClear(host), 200);
  };
  const remove = (): void => {
    for (const timer of [waiting, ...later]) clearTimeout(timer);
    removeEventListener('scroll', place);
    removeEventListener('resize', place);
    host.remove();
  };
  root.append(drawBadge(content, actions, remove));
  document.documentElement.append(host);
  placeClear(host);
  addEventListener('scroll', place, { passive: true });
  addEventListener('resize', place);
  return remove;
}
