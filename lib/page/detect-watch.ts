import { type Decision, decide, isOpen } from './detect-decision';
import { glanceAt } from './detect-glance';
import { wordingOf } from './detect-wording';

/** Looks after each address and each press of a control; the time between two of them doubles. */
const MAX_LOOKS = 8;
const FIRST_PAUSE = 250;
/** Text that came later counts as more of the policy when it is this much more. */
const MORE = 1.2;
/** A place within the page, not a route of a script application. */
const FRAGMENT = /#(?![!/]).*/s;

/**
 * Reports the page when it is a privacy policy, and again when much more of it has come. A page may show it late, or show another one under
 * the same document: changes of the page and of its address are watched, but not for long.
 */
export function watchPage(document: Document, report: (decision: Decision) => void): void {
  const view = document.defaultView!;
  let address = '';
  let looks = 0;
  let reported = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const idle: (run: () => void) => void = view.requestIdleCallback ?? setTimeout;

  const look = () => {
    timer = undefined;
    const { href } = view.location;
    const here = href.replace(FRAGMENT, '');
    if (here !== address) reported = 0;
    address = here;
    const glance = glanceAt(document, href);
    if (isOpen(glance)) idle(() => judge(glance));
    if (++looks >= MAX_LOOKS) observer.disconnect();
  };
  const judge = (glance: ReturnType<typeof glanceAt>) => {
    const wording = wordingOf(document.body ?? document.documentElement);
    const decision = decide(glance, wording);
    if (!decision.isPolicy || wording.words < reported * MORE) return;
    reported = wording.words;
    report(decision);
  };
  const plan = () => {
    timer ??= setTimeout(look, FIRST_PAUSE * 2 ** looks);
  };
  const observer = new MutationObserver(plan);
  const start = () => {
    looks = 0;
    clearTimeout(timer);
    timer = undefined;
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    plan();
  };
  const { navigation } = view as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', start);
  for (const event of ['popstate', 'hashchange', 'click'])
    view.addEventListener(event, (it) => it.isTrusted && start());
  start();
  look();
}
