import type { Reader } from './reader';

const JUMPS: Record<string, string> = { f: 'h-flags', c: 'h-concerns', g: 'h-good' };

/** Whether the key belongs to something that is typed into. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="radio"]), textarea, select');
}

export interface KeyMeanings {
  reader: Reader;
  /** Single letters mean something; Escape always does. */
  isOn: boolean;
  openSearch: () => void;
}

/** Single keys of popup and panel; Escape first clears the marks on the page, then closes. Returns what stops them. */
export function listenToKeys(meanings: () => KeyMeanings): () => void {
  const listener = (event: KeyboardEvent): void => {
    const { reader, isOn, openSearch } = meanings();
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === 'Escape') leave(event, reader);
    else if (isOn && !isTyping(event.target) && press(event.key, openSearch)) event.preventDefault();
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}

function leave(event: KeyboardEvent, reader: Reader): void {
  if (document.querySelector(':popover-open')) return;
  if (event.target instanceof HTMLInputElement && event.target.type === 'search' && event.target.value) return;
  if (reader.clear()) event.preventDefault();
  else reader.actions.close();
}

/** False where the key means nothing here. */
function press(key: string, openSearch: () => void): boolean {
  const jump = JUMPS[key];
  if (jump) return focusOn(document.getElementById(jump));
  if (key === 'n') return turn(1);
  if (key === 'p') return turn(-1);
  if (key === 's') return show();
  if (key !== '/') return false;
  openSearch();
  return true;
}

function focusOn(element: HTMLElement | null | undefined): boolean {
  if (!element) return false;
  element.focus();
  element.scrollIntoView({ block: 'nearest' });
  return true;
}

function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** The finding that has the focus, else the one that is open. */
function currentFinding(): HTMLDetailsElement | null {
  const focused = document.activeElement?.closest<HTMLDetailsElement>('details.f');
  return focused ?? document.querySelector<HTMLDetailsElement>('details.f[open]');
}

/** The next quote of the finding, else the first of the next finding; in the list of quotes the next in it. */
function turn(step: 1 | -1): boolean {
  const quotes = all('button.ev');
  if (quotes.length > 0) {
    const at = quotes.indexOf(document.activeElement as HTMLElement);
    const current = at === -1 ? quotes.findIndex((one) => one.ariaCurrent === 'true') : at;
    return focusOn(quotes[current === -1 ? 0 : current + step]);
  }
  const finding = currentFinding();
  const button = finding?.open
    ? finding.querySelector<HTMLElement>(`[data-turn="${step === 1 ? 'next' : 'previous'}"]`)
    : null;
  if (button && button.ariaDisabled !== 'true') {
    button.click();
    return true;
  }
  const findings = all('details.f') as HTMLDetailsElement[];
  const next =
    findings[(finding ? findings.indexOf(finding) : -1) + (finding?.open === false && step === 1 ? 0 : step)];
  if (!next) return true;
  next.open = true;
  return focusOn(next.querySelector('summary'));
}

function show(): boolean {
  const quote = document.activeElement?.closest<HTMLElement>('button.ev');
  const scope = document.activeElement?.closest('details.f[open], .slip') ?? document.querySelector('details.f[open]');
  const button = quote ?? scope?.querySelector<HTMLElement>('[data-show]');
  button?.click();
  return button !== null && button !== undefined;
}
