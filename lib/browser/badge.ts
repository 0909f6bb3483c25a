import { browser } from 'wxt/browser';
import { redFlagsOf } from '@/lib/analyzer/red-flags';
import type { GradeLetter, Report, Verdict } from '@/lib/analyzer/types';
import type { Settings } from './settings';

/** What the toolbar button says about a policy, apart from the words. */
export interface Badge {
  /** At most three characters: a count, a grade, a sign; empty: only the picture speaks. */
  text: string;
  worst: Verdict;
  picture: 'idle' | 'ready' | 'flags';
}

/** Grounds that hold white text at 4.5 : 1 or, for a concern, black. */
const GROUND: Record<Verdict, string> = {
  'red-flag': '#b3261a',
  concern: '#e0a12b',
  good: '#237a4d',
  neutral: '#5a554c',
};
const GRADE_VERDICT: Record<GradeLetter, Verdict> = {
  A: 'good',
  B: 'good',
  C: 'concern',
  D: 'red-flag',
  E: 'red-flag',
};
/** The policy is not what it was at the last visit. */
const CHANGED = '•';
const DEAL_BREAKER = '!';

/** The worst verdict that a report holds; `good` only where nothing worse was found and something good was. */
export function worstOf(report: Report): Verdict {
  if (report.redFlags.length > 0 || report.dealBreakers.length > 0) return 'red-flag';
  if (report.concerns.length > 0) return 'concern';
  return report.goodNews.length > 0 ? 'good' : 'neutral';
}

/** What the badge shows for a report, by the user's choice; a deal-breaker and a change are marked beside the count. */
export function badgeOf(report: Report, shows: Settings['toolbarBadge'], changed: boolean): Badge {
  const worst = worstOf(report);
  const picture = worst === 'red-flag' ? 'flags' : 'ready';
  if (shows === 'off') return { text: '', worst, picture: 'ready' };
  const sign = (report.dealBreakers.length > 0 ? DEAL_BREAKER : '') + (changed ? CHANGED : '');
  if (shows === 'grade') {
    const letter = report.grade?.letter;
    return { text: (letter ?? '') + sign, worst: letter ? GRADE_VERDICT[letter] : worst, picture };
  }
  const count = redFlagsOf(report).length;
  return { text: `${count > 0 ? Math.min(count, 99) : ''}${sign}`, worst, picture };
}

/** The popup, and the same where a summary is ready for it: it opens at the summary's size (popup/style.css). */
const POPUP = '/popup.html';
const POPUP_WITH_SUMMARY = `${POPUP}#page`;

/** Draws the badge and sets the popup for a summary; `title` is the tooltip in words. A tab that is gone is no error. */
export async function showBadge(tabId: number, badge: Badge, title: string): Promise<void> {
  await draw(tabId, badge, title, POPUP_WITH_SUMMARY);
}

/** Back to the button as it is on any page. A tab that is gone is no error. */
export async function clearBadge(tabId: number): Promise<void> {
  await draw(tabId, { text: '', worst: 'neutral', picture: 'idle' }, '', POPUP);
}

async function draw(tabId: number, { text, worst, picture }: Badge, title: string, popup: string): Promise<void> {
  const path = Object.fromEntries([16, 32].map((size) => [size, `/icons/toolbar-${picture}-${size}.png`]));
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: GROUND[worst] }),
    browser.action.setBadgeTextColor({ tabId, color: worst === 'concern' ? '#2a1a00' : '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path }),
    browser.action.setPopup({ tabId, popup }),
  ]).catch(() => undefined);
}
