import { lackOf, weigh } from './detect-decision';
import { type Glance, glanceAt, headlineOf } from './detect-glance';
import { wordingOf } from './detect-wording';

/** Looks after each address and each press; the time between two of them doubles. */
const MAX_LOOKS = 8;
const FIRST_PAUSE = 250;
/** Frames of other sites may never be told that they are idle, nor pages that never rest. */
const LATEST = 2_000;
/** Text that came later counts as more of the policy when it is this much more. */
const MORE = 1.2;
/** A place within the page, not a route of a script application. */
const FRAGMENT = /#(?![!/]).*/;

/**
 * Reports the page when it is a privacy policy, and again when much more of it has come. A page may show it late, or show another one under
 * the same document: changes are watched for half a minute, and again after each press and each step in the history.
 */
export function watchPage(report: () => void): void {
  let address = '';
  let looks = 0;
  let reported = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Whoever left the page for a moment finds its report gone. */
  const noteAddress = () => {
    const here = location.href.replace(FRAGMENT, '');
    if (here !== address) reported = 0;
    address = here;
  };
  const look = () => {
    timer = undefined;
    noteAddress();
    const glance = glanceAt(document, address);
    requestIdleCallback(() => judge(glance), { timeout: LATEST });
    if (++looks >= MAX_LOOKS) observer.disconnect();
  };
  const judge = (glance: Glance) => {
    const headline = headlineOf(document, glance);
    if (!headline.isOpen) return;
    const wording = wordingOf(document.body);
    if (lackOf(weigh(glance, headline, wording)) > 0 || wording.words < reported * MORE) return;
    reported = wording.words;
    report();
  };
  const plan = () => {
    timer ||= setTimeout(look, FIRST_PAUSE * 2 ** looks);
  };
  const start = () => {
    noteAddress();
    looks = 0;
    timer = clearTimeout(timer) as undefined;
    observer.observe(document, { childList: true, subtree: true });
    plan();
  };
  const observer = new MutationObserver(plan);
  addEventListener('popstate', start);
  addEventListener('click', start, true);
  start();
  look();
}
