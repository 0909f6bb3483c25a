import type { DataType, Evidence, PracticeId, Report } from '@/lib/analyzer/types';
import { choiceOf, evidenceOf } from '@/lib/export/findings';
import { dataTypeWord, factOf, formatNumber, type MessageKey, safeguardWord, t } from '@/lib/i18n';
import { verdictIn } from './findings';

/** A few words about one practice, and the sentences that say so. */
export interface Fact {
  key: string;
  words: string;
  evidence: Evidence[];
  /** A kind of data, with its icon; sensitive ones are marked. */
  chip?: { type: DataType; isSensitive: boolean };
}

export interface Topic {
  key: MessageKey;
  facts: Fact[];
}

/** The practices of each topic, in order. `data-types` and the audience have their own look. */
const TOPICS: [MessageKey, PracticeId[]][] = [
  ['topic_collects', ['data-types', 'data-from-third-parties']],
  ['topic_uses', ['targeted-advertising', 'ai-training', 'automated-decisions', 'aggregated-data', 'legal-bases']],
  [
    'topic_shares',
    [
      'sells-data',
      'shares-for-advertising',
      'third-party-tracking',
      'affiliates',
      'business-transfer',
      'law-enforcement',
    ],
  ],
  [
    'topic_choices',
    ['marketing-opt-out', 'ads-opt-out', 'cookie-choice', 'withdraw-consent', 'do-not-track', 'global-privacy-control'],
  ],
  ['topic_rights', ['access', 'correction', 'deletion', 'portability', 'object-or-restrict', 'complaint-authority']],
  ['topic_keeps', ['retention']],
  ['topic_protects', ['security-measures', 'breach-notification', 'security-disclaimer']],
  ['topic_sends', ['international-transfer', 'transfer-safeguards']],
  ['topic_children', ['children']],
  ['topic_changes', ['changes-notice', 'continued-use-consent', 'consent-by-use']],
  ['topic_disputes', ['dispute-waiver']],
  ['topic_contact', ['privacy-contact', 'dpo']],
];

/** What the policy says, topic by topic; a topic without facts is not mentioned. */
export function topicsOf(report: Report): Topic[] {
  const topics = TOPICS.map(([key, practices]) => ({
    key,
    facts: practices.flatMap((practice) => factsOf(report, practice)),
  }));
  const { audience } = report;
  if (!audience) return topics;
  const fact = { key: 'audience', words: t(`audience_${audience.answer}`), evidence: [audience.evidence] };
  return [{ key: 'topic_speaks_to', facts: [fact] }, ...topics];
}

function factsOf(report: Report, practice: PracticeId): Fact[] {
  const fact = (answer: string, words: string): Fact => ({
    key: `${practice}:${answer}`,
    words,
    evidence: evidenceOf(report, { practice, answer }),
  });
  if (practice === 'data-types') {
    const chips = report.practices['data-types'].answer.map((word) => ({
      ...fact(word, dataTypeWord(word)),
      chip: {
        type: word,
        isSensitive: ['concern', 'red-flag'].includes(verdictIn(report, { practice, answer: word })),
      },
    }));
    return chips.sort((a, b) => Number(b.chip.isSensitive) - Number(a.chip.isSensitive));
  }
  if (practice === 'transfer-safeguards')
    return report.practices['transfer-safeguards'].answer.map((word) => fact(word, safeguardWord(word)));
  const choice = choiceOf(report, practice);
  if (!choice || choice.answer === 'not-stated') return [];
  return [fact(choice.answer, wordsOf(report, practice, choice.answer))];
}

function wordsOf(report: Report, practice: PracticeId, answer: string): string {
  const words = factOf(practice, answer);
  const { minAge } = report.practices.children;
  if (practice === 'children' && minAge !== null) return t('age_named', words, formatNumber(minAge));
  return choiceOf(report, practice)?.withExceptions ? t('with_exceptions', words) : words;
}
