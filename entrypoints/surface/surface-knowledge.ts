import { browser } from 'wxt/browser';
import type { BaseRates, Knowledge } from '@/components/report/model';
import { GRADE_FLOORS } from '@/lib/analyzer/grade';
import type { Settings } from '@/lib/browser/settings';
import { today } from '@/lib/i18n';

/** What the summary needs of the settings and of the grade's formula. */
export function knowledgeOf({ letterLaw, shortcuts }: Settings, baseRates: BaseRates | null): Knowledge {
  return {
    baseRates,
    gradeRange,
    letterLaw,
    shortcuts,
    today: today(),
    version: browser.runtime.getManifest().version,
    browser: /(Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? 'unknown',
  };
}

function gradeRange(letter: string): { from: number | null; to: number | null } {
  const at = GRADE_FLOORS.findIndex(([one]) => one === letter);
  const better = at === -1 ? GRADE_FLOORS.at(-1) : GRADE_FLOORS[at - 1];
  return { from: better ? better[1] - 1 : null, to: GRADE_FLOORS[at]?.[1] ?? null };
}
