import { controlsOf, sentencesWithAddress } from './controls';
import { evidenceOf, uniqueEvidence } from './evidence';
import { tellingFirst } from './evidence-order';
import type { Finding } from './match';
import type { Practice } from './practice';
import { PRACTICES } from './practices';
import { findDataTypes } from './practices/first-party-collection/data-types';
import { minAgeOf } from './practices/international-audiences/min-age';
import { transferSafeguards } from './practices/international-audiences/transfer-safeguards';
import { findLastUpdated } from './practices/policy-change/last-updated';
import type { SegmentedPolicy, Sentence } from './segment';
import {
  type Answer,
  type ChildrenReport,
  type ChoicePracticeId,
  type Control,
  DATA_TYPES,
  type Evidence,
  type PracticeReport,
  type PracticeReports,
  type SetReport,
  TRANSFER_SAFEGUARDS,
} from './types';

/** Practices for which a way out matters, and the words by which a link leads there. */
const OPT_OUT =
  /opt[-_ ]?out|do[-_ ]?not[-_ ]?sell|dnsmpi|unsubscribe|choice|preference|setting|control|consent|ad[-_ ]?info|gaoptout|networkadvertising|aboutads/;
const REQUEST =
  /^(?!.{0,400}\beuropa\.eu\b)(?:.{0,400}?(?:delet|eras|access|request|dsar|privacy|account|setting|download|export|rights|\bform\b|webform|forms\b|contact)|(?:click )?here\b|(?:this|learn|how)\b)/;
const WAYS_OUT: Partial<Record<ChoicePracticeId, RegExp>> = {
  'sells-data': OPT_OUT,
  'shares-for-advertising': OPT_OUT,
  'targeted-advertising': OPT_OUT,
  'third-party-tracking': OPT_OUT,
  'ads-opt-out': OPT_OUT,
  'marketing-opt-out': OPT_OUT,
  'cookie-choice': OPT_OUT,
  'global-privacy-control': OPT_OUT,
  deletion: REQUEST,
  access: REQUEST,
  correction: REQUEST,
  portability: REQUEST,
  'object-or-restrict': REQUEST,
  'withdraw-consent': REQUEST,
  'complaint-authority': /./,
  'privacy-contact': /./,
  dpo: /./,
};
/** Whose address often stands beside the sentence that was found. */
const ADDRESSED: Partial<Record<ChoicePracticeId, 'contact' | 'request'>> = {
  deletion: 'request',
  access: 'request',
  correction: 'request',
  portability: 'request',
  'object-or-restrict': 'request',
  'withdraw-consent': 'request',
  'privacy-contact': 'contact',
  dpo: 'contact',
};
/** Their way out may stand in another section than they do. */
const LEAVES_BY_ADS_OPT_OUT: readonly ChoicePracticeId[] = [
  'sells-data',
  'shares-for-advertising',
  'targeted-advertising',
];
const MAX_CONTROLS = 6;

function evidenceFrom(findings: readonly Finding[]): Evidence[] {
  return uniqueEvidence(findings.map((one) => evidenceOf(one.sentence, one.start, one.end)));
}

/** Several findings are weighed: explicit beats implied, then the practice's order of precedence decides. */
export function chooseAnswer(practice: Practice, findings: readonly Finding[]): Answer | undefined {
  const says = (strength: Finding['strength']) =>
    practice.answers.find(({ answer }) => findings.some((one) => one.answer === answer && one.strength === strength));
  return (says('explicit') ?? says('implied'))?.answer;
}

function reportOn(practice: Practice, found: readonly Finding[], all: readonly Sentence[]): PracticeReport {
  const answer = chooseAnswer(practice, found);
  if (!answer) return { answer: 'not-stated', verdict: 'neutral', evidence: [] };
  const findings = tellingFirst(found, practice, all.length);
  const chosen = findings.filter((one) => one.answer === answer);
  const report: PracticeReport = { answer, verdict: 'neutral', evidence: evidenceFrom(chosen) };
  if (chosen.some((one) => one.withExceptions)) report.withExceptions = true;
  if (practice.contradicts?.includes(answer as never)) {
    const other = practice.contradicts.find((one) => one !== answer);
    const against = findings.filter(
      (one) => one.answer === other && one.strength === 'explicit' && !one.withExceptions,
    );
    if (other && against.length > 0) report.contradiction = { answer: other, evidence: evidenceFrom(against) };
  }
  const wanted = WAYS_OUT[practice.id];
  if (wanted) {
    const sentences = chosen.map((one) => one.sentence);
    const needs = ADDRESSED[practice.id];
    setControls(report, controlsOf(needs ? sentencesWithAddress(sentences, all, needs) : sentences, wanted));
  }
  return report;
}

function setControls(report: PracticeReport, controls: readonly Control[]): void {
  const unique = [...new Map(controls.map((control) => [control.href, control])).values()].slice(0, MAX_CONTROLS);
  if (unique.length > 0) report.controls = unique;
}

/** Words of a set: explicit before implied, then as the practice's file has its patterns, then as they stand in the text. */
function surestFirst(a: Finding, b: Finding): number {
  return (
    Number(a.strength === 'implied') - Number(b.strength === 'implied') ||
    a.rank - b.rank ||
    a.sentence.index - b.sentence.index
  );
}

function reportOnSet<W extends string>(words: readonly W[], findings: readonly Finding[]): SetReport<W> {
  const sorted = [...findings].sort(surestFirst);
  const answer = words.filter((word) => sorted.some((one) => one.answer === word));
  const evidence = answer.flatMap((word) =>
    uniqueEvidence(
      sorted.filter((one) => one.answer === word).map((one) => evidenceOf(one.sentence, one.start, one.end)),
    )
      .slice(0, MAX_EVIDENCE_PER_WORD)
      .map((one) => ({ word, ...one })),
  );
  return { answer, verdict: 'neutral', evidence };
}
const MAX_EVIDENCE_PER_WORD = 20;

/** Findings → one answer for each practice, with evidence, exceptions, contradictions and ways out; not judged yet. */
export function reportPractices(policy: SegmentedPolicy, findings: readonly Finding[]): PracticeReports {
  const byPractice = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = byPractice.get(finding.practice);
    if (list) list.push(finding);
    else byPractice.set(finding.practice, [finding]);
  }
  const of = (id: string) => byPractice.get(id) ?? [];
  const reports: Partial<Record<ChoicePracticeId, PracticeReport>> = {};
  for (const practice of PRACTICES) reports[practice.id] = reportOn(practice, of(practice.id), policy.sentences);
  const optOut = reports['ads-opt-out']?.controls ?? [];
  for (const id of LEAVES_BY_ADS_OPT_OUT) {
    const report = reports[id];
    if (report?.answer === 'yes') setControls(report, [...(report.controls ?? []), ...optOut]);
  }
  const children: ChildrenReport = {
    ...(reports.children as PracticeReport),
    minAge: minAgeOf(policy, of('children')),
  };
  const updated = findLastUpdated(policy);
  return {
    ...(reports as PracticeReports),
    children,
    'transfer-safeguards': reportOnSet(TRANSFER_SAFEGUARDS, of(transferSafeguards.id)),
    'data-types': reportOnSet(DATA_TYPES, findDataTypes(policy)),
    'last-updated': {
      answer: updated?.date ?? null,
      verdict: 'neutral',
      evidence: updated ? [evidenceOf(updated.sentence, updated.start, updated.end)] : [],
    },
  };
}
