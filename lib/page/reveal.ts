/** Takes back what was changed by force. */
export type Undo = () => void;

const MAX_DEPTH = 500;
const PATIENCE = 600;
const STEP = 50;

function parentOf(node: Node): Element | null {
  if (node.parentElement !== null) return node.parentElement;
  const root = node.getRootNode();
  if ('host' in root) return root.host as Element;
  return node.ownerDocument?.defaultView?.frameElement ?? null;
}

function ancestorsOf(node: Node): Element[] {
  const ancestors: Element[] = [];
  for (let up = parentOf(node); up !== null && ancestors.length < MAX_DEPTH; up = parentOf(up)) ancestors.push(up);
  return ancestors;
}

function hasBox(range: Range): boolean {
  return [...range.getClientRects()].some((box) => box.width > 0 && box.height > 0);
}

function isCutOff(element: Element, range: Range): boolean {
  const style = getComputedStyle(element);
  if (!/hidden|clip/.test(style.overflowY) || element === element.ownerDocument.body) return false;
  const outer = element.getBoundingClientRect();
  const inner = range.getBoundingClientRect();
  return inner.bottom > outer.bottom + 2 || inner.top < outer.top - 2;
}

/** Whether a reader can bring the text into view by scrolling. */
export function isShown(range: Range): boolean {
  if (!hasBox(range)) return false;
  const element = parentOf(range.startContainer);
  if (element === null) return false;
  if (
    typeof element.checkVisibility === 'function' &&
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  )
    return false;
  return !ancestorsOf(range.startContainer).some((ancestor) => isCutOff(ancestor, range));
}

/** Whether a click on it opens something and does nothing else: no link away, no form sent. */
function isOpener(element: Element | null): element is HTMLElement {
  if (element === null) return false;
  if (element.closest('form') !== null && element.getAttribute('type') !== 'button') return false;
  if (element.localName === 'button' || /^(?:button|tab)$/.test(element.getAttribute('role') ?? '')) return true;
  const href = element.getAttribute('href');
  return element.localName === 'a' && (href === null || href.startsWith('#'));
}

/** Says of itself that it is closed. */
function saysClosed(element: Element): boolean {
  return element.getAttribute('aria-expanded') === 'false' || element.getAttribute('aria-selected') === 'false';
}

/** The button, tab or link that opens a panel: named by the panel's id or label; or beside it, if it says of itself that it is closed. */
function controlOf(panel: Element): HTMLElement | null {
  const root = panel.getRootNode() as Document | ShadowRoot;
  const named: (Element | null)[] = [];
  if (panel.id !== '') {
    const id = CSS.escape(panel.id);
    named.push(
      ...root.querySelectorAll(
        `[aria-controls~="${id}"],[href="#${id}"][data-toggle],[data-target="#${id}"],[data-bs-target="#${id}"]`,
      ),
    );
  }
  const label = panel.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  if (label) named.push(root.querySelector(`#${CSS.escape(label)}`));
  const before = panel.previousElementSibling;
  const beside = [
    before,
    before?.querySelector('[aria-expanded="false"]') ?? null,
    panel.parentElement?.querySelector(':scope > [aria-expanded="false"]') ?? null,
  ].filter((element) => element !== null && saysClosed(element));
  const isOpen = (element: Element): boolean =>
    element.getAttribute('aria-expanded') === 'true' || element.getAttribute('aria-selected') === 'true';
  return [...named, ...beside].filter(isOpener).find((element) => !isOpen(element)) ?? null;
}

async function settle(range: Range): Promise<void> {
  for (let waited = 0; waited < PATIENCE && !isShown(range); waited += STEP)
    await new Promise((done) => setTimeout(done, STEP));
}

function force(element: HTMLElement, property: string, value: string): Undo {
  const before = element.style.getPropertyValue(property);
  const priority = element.style.getPropertyPriority(property);
  element.style.setProperty(property, value, 'important');
  return () => {
    if (before === '') element.style.removeProperty(property);
    else element.style.setProperty(property, before, priority);
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  };
}

function forceOpen(element: HTMLElement, range: Range): Undo[] {
  const undo: Undo[] = [];
  if (element.hasAttribute('hidden')) {
    const hidden = element.getAttribute('hidden') ?? '';
    element.removeAttribute('hidden');
    undo.push(() => element.setAttribute('hidden', hidden));
  }
  const style = getComputedStyle(element);
  if (style.display === 'none') undo.push(force(element, 'display', 'block'));
  if (style.visibility !== 'visible') undo.push(force(element, 'visibility', 'visible'));
  if (style.opacity === '0') undo.push(force(element, 'opacity', '1'));
  if (isCutOff(element, range)) {
    for (const [property, value] of [
      ['height', 'auto'],
      ['max-height', 'none'],
      ['overflow', 'visible'],
      ['-webkit-line-clamp', 'none'],
    ] as const) {
      undo.push(force(element, property, value));
    }
  }
  return undo;
}

/**
 * Opens what hides a stretch of the page, from the outside in: `details`, then panels by their own buttons and tabs, as a reader would;
 * what still hides it after that is shown by force.
 * @returns how to take back what was forced; what was opened by its own control stays open.
 */
export async function reveal(range: Range): Promise<Undo[]> {
  const ancestors = ancestorsOf(range.startContainer).reverse();
  for (const element of ancestors) if (element.localName === 'details') (element as HTMLDetailsElement).open = true;
  if (isShown(range)) return [];
  for (const element of ancestors) {
    if (
      typeof element.checkVisibility === 'function' &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !isCutOff(element, range)
    )
      continue;
    const control = controlOf(element);
    if (control === null || control.contains(range.startContainer)) continue;
    control.click();
    await settle(range);
    if (isShown(range)) return [];
  }
  const undo: Undo[] = [];
  for (const element of ancestors) {
    if (isShown(range)) break;
    if ('style' in element && element !== element.ownerDocument.documentElement)
      undo.push(...forceOpen(element as HTMLElement, range));
  }
  return undo;
}
