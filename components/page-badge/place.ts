const CONTROLS = 'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"], [tabindex="0"]';
/** From this width down there is no margin beside a page's own controls, so that even those that scroll are kept clear of. */
const NARROW = 480;
const STEPS = 6;
const STEP = 48;

/** What of the page lies under the box: asks the browser at nine points. */
function isOverControl(box: DOMRect, host: Element): boolean {
  for (const across of [0.05, 0.5, 0.95])
    for (const down of [0.1, 0.5, 0.9]) {
      const x = box.left + box.width * across;
      const y = box.top + box.height * down;
      for (const element of document.elementsFromPoint(x, y)) {
        if (element === host) continue;
        const control = element.closest(CONTROLS);
        if (control && (innerWidth <= NARROW || staysOnScreen(control))) return true;
      }
    }
  return false;
}

function staysOnScreen(element: Element): boolean {
  let depth = 0;
  for (let at: Element | null = element; at && depth < 40; at = at.parentElement, depth++)
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  return false;
}

/** Moves the badge up, step by step, until it covers no control of the page; where every place is taken it gives way. */
export function placeClear(host: HTMLElement, bottom = 16): void {
  for (let step = 0; step < STEPS; step++) {
    host.style.setProperty('bottom', `${bottom + step * STEP}px`, 'important');
    const box = host.getBoundingClientRect();
    if (box.top < 0) break;
    if (!isOverControl(box, host)) {
      host.style.setProperty('visibility', 'visible', 'important');
      return;
    }
  }
  host.style.setProperty('bottom', `${bottom}px`, 'important');
  host.style.setProperty('visibility', 'hidden', 'important');
}
