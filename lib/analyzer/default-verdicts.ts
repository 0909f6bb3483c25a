import { type ChoicePracticeId, DATA_TYPES, PRACTICE_ANSWERS, TRANSFER_SAFEGUARDS, type Verdict } from './types';

/** Answers that are judged otherwise than neutral unless the user says so, `practice:answer` or `data-types:word`. */
const JUDGED: Record<Exclude<Verdict, 'neutral'>, string[]> = {
  'red-flag': [
    'sells-data:yes',
    'shares-for-advertising:yes',
    'ai-training:yes',
    'dispute-waiver:yes',
    'retention:indefinite',
    'deletion:no',
    'children:directed',
    'transfer-safeguards:safe-harbor',
    'transfer-safeguards:privacy-shield',
  ],
  concern: [
    'targeted-advertising:yes',
    'third-party-tracking:yes',
    'data-from-third-parties:yes',
    'law-enforcement:discretionary',
    'automated-decisions:yes',
    'consent-by-use:yes',
    'continued-use-consent:yes',
    'changes-notice:posted-only',
    'do-not-track:ignores',
    'aggregated-data:yes',
    'last-updated:old',
    'data-types:biometric',
    'data-types:health',
    'data-types:precise-location',
    'data-types:government-id',
    'data-types:messages',
    'data-types:contacts',
    'data-types:ethnicity-religion-politics-sexuality',
  ],
  good: [
    'sells-data:no',
    'shares-for-advertising:no',
    'ai-training:no',
    'automated-decisions:no',
    'deletion:yes',
    'portability:yes',
    'global-privacy-control:honors',
    'do-not-track:honors',
    'retention:specific',
    'changes-notice:notified',
    'security-measures:specific',
    'breach-notification:yes',
    'international-transfer:no',
  ],
};

function allJudged(): string[] {
  const choices = Object.keys(PRACTICE_ANSWERS) as ChoicePracticeId[];
  return [
    ...choices.flatMap((practice) => PRACTICE_ANSWERS[practice].map((answer) => `${practice}:${answer}`)),
    ...TRANSFER_SAFEGUARDS.map((word) => `transfer-safeguards:${word}`),
    'last-updated:old',
    ...DATA_TYPES.map((word) => `data-types:${word}`),
  ];
}

/** Everything that can be judged, with its default verdict: red flags first, then concerns, good news and the rest. */
export const DEFAULT_VERDICTS: ReadonlyMap<string, Verdict> = new Map([
  ...Object.entries(JUDGED).flatMap(([verdict, keys]) => keys.map((key) => [key, verdict as Verdict] as const)),
  ...allJudged()
    .filter((key) => !Object.values(JUDGED).some((keys) => keys.includes(key)))
    .map((key) => [key, 'neutral'] as const),
]);
