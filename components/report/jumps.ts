/** Links inside the summary: opens what they lead to and gives it the focus; `showSummary` brings it on the stage first. Returns what stops it. */
export function listenToJumps(showSummary: () => void): () => void {
  const listener = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link) return;
    event.preventDefault();
    const id = link.getAttribute('href')?.slice(1) ?? '';
    if (document.getElementById(id)) jumpTo(id);
    else {
      showSummary();
      setTimeout(() => jumpTo(id));
    }
  };
  document.addEventListener('click', listener);
  return () => document.removeEventListener('click', listener);
}

function jumpTo(id: string): void {
  const target = document.getElementById(id) ?? document.getElementById('h-topics');
  if (!target) return;
  if (target instanceof HTMLDetailsElement) target.open = true;
  const focused = target instanceof HTMLDetailsElement ? target.querySelector('summary') : target;
  target.scrollIntoView({ block: 'start' });
  focused?.focus({ preventScroll: true });
}
