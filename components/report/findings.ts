import { has, redFlagsOf } from '@/lib/analyzer/red-flags';
import type { Control, Evidence, Judged, PracticeId, Report, Verdict } from '@/lib/analyzer/types';
import { choiceOf, evidenceOf } from '@/lib/export/findings';
import { sentenceOf, t, whyOf } from '@/lib/i18n';
import type { BaseRates } from './model';

/** One practice as the summary shows it. */
export interface Finding {
  /** `practice:answer`; of the page's ids, too. */
  key: string;
  practice: PracticeId;
  answer: string;
  verdict: Verdict;
  sentence: string;
  why: string | null;
  evidence: Evidence[];
  controls: Control[];
  /** What the policy says elsewhere, against it. */
  against?: { sentence: string; evidence: Evidence[] };
  /** Share of known policies that say the same; undefined where too few are known. */
  common?: { share: number; policies: number };
}

/** Fewer known policies than this say nothing about what is common. */
const ENOUGH_POLICIES = 100;
/** Addresses that a page may put into a link of ours. */
const SAFE = /^(https?:\/\/|mailto:)/i;

export function commonOf(rates: BaseRates | null, key: string): Finding['common'] {
  if (!rates || rates.policies < ENOUGH_POLICIES) return undefined;
  const count = rates.rates[key];
  return count === undefined ? undefined : { share: Math.min(1, count / rates.policies), policies: rates.policies };
}

/** Ways out of a practice, each address and each name once. */
export function controlsOf(report: Report, practice: PracticeId): Control[] {
  const seen = new Set<string>();
  return (choiceOf(report, practice)?.controls ?? []).filter(({ href, label }) => {
    if (!SAFE.test(href) || seen.has(href) || seen.has(label)) return false;
    seen.add(href).add(label || href);
    return true;
  });
}

function findingOf(report: Report, judged: Judged, verdict: Verdict, rates: BaseRates | null): Finding {
  const { practice, answer } = judged;
  const choice = choiceOf(report, practice);
  const key = `${practice}:${answer}`;
  const said = sentenceOf(practice, answer);
  const against = choice?.contradiction;
  const common = commonOf(rates, key);
  return {
    key,
    practice,
    answer,
    verdict,
    sentence: choice?.withExceptions ? t('with_exceptions', said) : said,
    why: whyOf(practice, answer),
    evidence: evidenceOf(report, judged),
    controls: controlsOf(report, practice),
    ...(against && { against: { sentence: sentenceOf(practice, against.answer), evidence: against.evidence } }),
    ...(common && { common }),
  };
}

/** Each answer stands in one list only: the first that it belongs to. */
export interface Findings {
  dealBreakers: Finding[];
  redFlags: Finding[];
  concerns: Finding[];
  good: Finding[];
  /** Answers that are neither of these, and that a sentence stands behind. */
  neutral: Finding[];
}

/** The worst of them, as many as are asked for. */
export function firstOf({ dealBreakers, redFlags, concerns, good, neutral }: Findings, most: number): Findings {
  let room = most;
  const cut = (list: Finding[]): Finding[] => {
    const first = list.slice(0, room);
    room -= first.length;
    return first;
  };
  return {
    dealBreakers: cut(dealBreakers),
    redFlags: cut(redFlags),
    concerns: cut(concerns),
    good: cut(good),
    neutral: cut(neutral),
  };
}

/** Everything that the report found, by verdict, in its own order. */
export function findingsOf(report: Report, rates: BaseRates | null): Findings {
  const listed = new Set<string>();
  const as = (all: readonly Judged[], verdict?: Verdict): Finding[] =>
    all
      .map((one) => findingOf(report, one, verdict ?? verdictIn(report, one), rates))
      .filter(({ key }) => !listed.has(key) && listed.add(key));
  return {
    dealBreakers: as(report.dealBreakers),
    redFlags: as(redFlagsOf(report), 'red-flag'),
    concerns: as(report.concerns, 'concern'),
    good: as(report.goodNews, 'good'),
    neutral: as(allAnswers(report), 'neutral'),
  };
}

/** What the report judges one answer, or one word of a set, to be. */
export function verdictIn(report: Report, judged: Judged): Verdict {
  const told = [redFlagsOf(report), report.concerns, report.goodNews];
  const at = told.findIndex((all) => has(all, judged));
  return (['red-flag', 'concern', 'good'] as const)[at] ?? 'neutral';
}

/** What the policy answers at all, set by set and word by word; its date left out. */
function allAnswers(report: Report): Judged[] {
  return (Object.keys(report.practices) as PracticeId[]).flatMap((practice): Judged[] => {
    if (practice === 'last-updated') return [];
    const { answer } = report.practices[practice];
    if (Array.isArray(answer)) return answer.map((word) => ({ practice, answer: word }));
    return answer === 'not-stated' || answer === null ? [] : [{ practice, answer }];
  });
}
