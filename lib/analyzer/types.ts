/**
 * The words of the project. Everything that crosses a folder's border is described here:
 * the reader makes a PolicyDocument, the analyzer turns it into a Report, the surfaces draw the Report.
 * All of it is plain JSON, so that it can pass through messages and storage. Offsets count UTF-16 units; `end` is exclusive.
 */

/** The ten categories of OPP-115 that practices are sorted into, and `document` for what concerns the text itself. */
export type Category =
  | 'first-party-collection'
  | 'third-party-sharing'
  | 'user-choice'
  | 'user-access'
  | 'data-retention'
  | 'data-security'
  | 'policy-change'
  | 'do-not-track'
  | 'international-audiences'
  | 'other';

/** What a segment is about, as OPP-115 labels it: the categories, with `other` split in its three parts. */
export type SegmentCategory = Exclude<Category, 'other'> | 'introductory' | 'not-covered' | 'privacy-contact';

export type Verdict = 'red-flag' | 'concern' | 'neutral' | 'good';

export const DATA_TYPES = [
  'name',
  'email',
  'phone',
  'postal-address',
  'birth-date-or-age',
  'gender',
  'government-id',
  'payment',
  'purchases',
  'credentials',
  'ip-address',
  'device',
  'cookies',
  'usage',
  'approximate-location',
  'precise-location',
  'contacts',
  'messages',
  'support-communications',
  'user-content',
  'photos-video',
  'audio',
  'biometric',
  'health',
  'ethnicity-religion-politics-sexuality',
  'employment',
  'education',
  'social-media',
  'inferences',
] as const;
export type DataType = (typeof DATA_TYPES)[number];

export const TRANSFER_SAFEGUARDS = [
  'scc',
  'adequacy',
  'dpf',
  'privacy-shield',
  'safe-harbor',
  'bcr',
  'consent',
] as const;
export type TransferSafeguard = (typeof TRANSFER_SAFEGUARDS)[number];

/** Every practice with its possible answers, in order of precedence; `not-stated` is always possible and not listed. */
export const PRACTICE_ANSWERS = {
  'sells-data': ['yes', 'no'],
  'shares-for-advertising': ['yes', 'no'],
  'targeted-advertising': ['yes', 'no'],
  'third-party-tracking': ['yes', 'no'],
  'data-from-third-parties': ['yes', 'no'],
  'law-enforcement': ['discretionary', 'legal-process'],
  'business-transfer': ['yes'],
  affiliates: ['yes'],
  retention: ['indefinite', 'specific', 'criteria'],
  deletion: ['yes', 'no'],
  access: ['yes'],
  correction: ['yes'],
  portability: ['yes'],
  'object-or-restrict': ['yes'],
  'withdraw-consent': ['yes'],
  'complaint-authority': ['yes'],
  'marketing-opt-out': ['yes'],
  'ads-opt-out': ['yes'],
  'cookie-choice': ['yes'],
  'do-not-track': ['honors', 'ignores'],
  'global-privacy-control': ['honors'],
  'security-measures': ['specific', 'generic'],
  'security-disclaimer': ['yes'],
  'breach-notification': ['yes'],
  'international-transfer': ['yes', 'no'],
  children: ['directed', 'not-directed'],
  'changes-notice': ['notified', 'posted-only'],
  'continued-use-consent': ['yes'],
  'consent-by-use': ['yes'],
  'ai-training': ['yes', 'no'],
  'automated-decisions': ['yes', 'no'],
  'dispute-waiver': ['yes'],
  'legal-bases': ['yes'],
  'aggregated-data': ['yes'],
  'privacy-contact': ['yes'],
  dpo: ['yes'],
} as const;

/** A practice answered by one word of a closed set. */
export type ChoicePracticeId = keyof typeof PRACTICE_ANSWERS;
/** All practices: also the two sets and the date. */
export type PracticeId = ChoicePracticeId | 'transfer-safeguards' | 'data-types' | 'last-updated';
export type AnswerOf<P extends ChoicePracticeId> = (typeof PRACTICE_ANSWERS)[P][number];
export type Answer = AnswerOf<ChoicePracticeId>;

// ---------------------------------------------------------------- the document (made by the reader)

export interface Link {
  /** Offsets in the block's text. */
  start: number;
  end: number;
  /** Absolute where the page's address is known: http(s), mailto or tel. */
  href: string;
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'cell' | 'term' | 'definition';

/** One piece of the policy with nothing nested in it: text as a reader sees it, white space collapsed, never empty, no line break or tab. */
export interface Block {
  kind: BlockKind;
  text: string;
  /** Heading: 1–6. List item: depth of its list, 1 for the outermost. */
  level?: number;
  /** Cells: the number of the table row in the document; cells of one row share it. */
  row?: number;
  /** Cells: texts of the heads that hold for this cell; absent for heads themselves. */
  columnHead?: string;
  rowHead?: string;
  links?: Link[];
}

export interface WordCount {
  /** Words in the blocks: runs of non-spaces with a letter or digit in them. */
  read: number;
  /** Words of the policy's own part of the page, closed panels included; never less than `read`. */
  onPage: number;
}

export interface PolicyDocument {
  url: string | null;
  title: string;
  /** The service's own name where the page tells it. */
  siteName?: string;
  /** BCP 47 primary language ("en"), null where unknown. */
  language: string | null;
  blocks: Block[];
  words: WordCount;
}

// ---------------------------------------------------------------- the report (made by the analyzer)

export interface Span {
  quote: string;
  start: number;
  end: number;
}

/** The policy's own words. `documentText(document).slice(start, end) === quote`, also for the lead-in. */
export interface Evidence extends Span {
  /** The nearest heading above, null where there is none. */
  heading: string | null;
  /** The lead-in of the list that the quote stands in, or the head of its column, where the quote needs it. */
  leadIn?: Span;
  /** The words that decided, inside the quote (or the lead-in). */
  marks?: { start: number; end: number }[];
}

/** A way out that the policy offers beside a finding. */
export interface Control {
  kind: 'link' | 'email';
  /** The link's words, or the address. */
  label: string;
  /** http(s) or mailto address. */
  href: string;
}

export interface PracticeReport {
  answer: Answer | 'not-stated';
  verdict: Verdict;
  /** All sentences that support the answer, the most telling first; empty only for `not-stated`. */
  evidence: Evidence[];
  /** A denial that is limited ("except as described below"): neutral, never good news. */
  withExceptions?: true;
  /** Where the policy says two things: the answer that lost, with its sentences. */
  contradiction?: { answer: Answer; evidence: Evidence[] };
  controls?: Control[];
}

export interface ChildrenReport extends PracticeReport {
  minAge: number | null;
}

export interface SetReport<W extends string> {
  answer: W[];
  verdict: Verdict;
  /** At least one for every word, the most telling first. */
  evidence: (Evidence & { word: W })[];
}

export interface DateReport {
  /** `YYYY-MM-DD`, `YYYY-MM` where no day is named. */
  answer: string | null;
  verdict: Verdict;
  evidence: Evidence[];
}

export type PracticeReports = { [P in Exclude<ChoicePracticeId, 'children'>]: PracticeReport } & {
  children: ChildrenReport;
  'transfer-safeguards': SetReport<TransferSafeguard>;
  'data-types': SetReport<DataType>;
  'last-updated': DateReport;
};

/** Something judged: a practice, or one word of a set (`data-types` `health`). */
export interface Judged {
  practice: PracticeId;
  /** The answer, or the word of the set. */
  answer: string;
  /** The user named it a deal-breaker. */
  dealBreaker?: true;
}

export type GradeLetter = 'A' | 'B' | 'C' | 'D' | 'E';

export interface Grade {
  letter: GradeLetter;
  points: number;
  reasons: { practice: PracticeId; answer: string; points: number }[];
}

export type NoGrade = 'too-little-read' | 'language' | 'not-a-policy' | 'too-little-text';

/** For whom the policy speaks, where it says so. */
export type Audience = 'visitors' | 'customers' | 'processor';

export interface Report {
  schema: 1;
  url: string | null;
  title: string;
  siteName?: string;
  language: string | null;
  words: WordCount;
  audience?: { answer: Audience; evidence: Evidence };
  practices: PracticeReports;
  /** Worst first. */
  redFlags: PracticeId[];
  concerns: Judged[];
  goodNews: Judged[];
  /** Practices that a policy should speak of and this one does not. */
  notMentioned: PracticeId[];
  dealBreakers: Judged[];
  grade: Grade | null;
  noGrade?: NoGrade;
  /** The text was longer than what is read (5 MB), or its language is mixed. */
  notices?: ('cut' | 'mixed-language')[];
}

/** The user's judgement over facts. Keys are `practice` + `:` + `answer`, or `data-types:word`. */
export interface Preferences {
  verdicts: Record<string, Verdict>;
  dealBreakers: string[];
}
