import { audienceOf } from './audience';
import { normalizeSentence } from './changes';
import { englishPart } from './english';
import { judge } from './judge';
import { matchPractices, type Tracer } from './match';
import { PRACTICES, SET_PRACTICES } from './practices';
import { reportPractices } from './report';
import { segmentPolicy, splitSentences } from './segment';
import { countWords, documentText, hasWords } from './text';
import type { NoGrade, PolicyDocument, Preferences, Report } from './types';

export { compareReports, compareSentences, type PracticeChange } from './changes';
export { judge } from './judge';
export type { Trace, Tracer } from './match';
export { blockStarts, countWords, documentText } from './text';
export type * from './types';

export interface AnalyzeOptions {
  preferences?: Preferences;
  /** `YYYY-MM-DD`; decides whether a policy counts as old. Without it no age is judged. */
  today?: string;
  /** Told of every sentence that a practice looked at, and why it was taken or refused. */
  trace?: Tracer;
}

const MATCHED = [...PRACTICES, ...SET_PRACTICES];
/** Longest text that is read, in UTF-16 units. */
const MAX_CHARACTERS = 5_000_000;
/** Under this many words nothing can be concluded from silence. */
const MIN_WORDS = 100;
/** Over this share of words in another language the document counts as mixed. */
const MIXED = 0.1;

function cut(document: PolicyDocument): { document: PolicyDocument; wasCut: boolean } {
  let characters = 0;
  const end = document.blocks.findIndex((block) => {
    characters += block.text.length + 1;
    return characters > MAX_CHARACTERS;
  });
  if (end === -1) return { document, wasCut: false };
  const blocks = document.blocks
    .slice(0, Math.max(end, 1))
    .map((block) => ({ ...block, text: block.text.slice(0, MAX_CHARACTERS) }));
  const read = blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  return {
    document: { ...document, blocks, words: { read, onPage: Math.max(document.words.onPage, document.words.read) } },
    wasCut: true,
  };
}

/** Why the document cannot be judged, if so. A language that the document names wrongly is overruled by its words. */
function reasonNotToJudge(text: string, inEnglish: boolean): NoGrade | undefined {
  if (!inEnglish) return 'language';
  if (!hasWords(text, MIN_WORDS)) return 'too-little-text';
  if (!/privacy|personal|data|information|cookies/i.test(text)) return 'not-a-policy';
  return undefined;
}

/**
 * Reads a policy and answers every practice, each answer with the sentences that say it. Never throws for any document;
 * deterministic; linear in the text's length. The first 5 MB are read, and `notices` says so.
 */
export function analyze(input: PolicyDocument, { preferences, today, trace }: AnalyzeOptions = {}): Report {
  const { document, wasCut } = cut(input);
  const text = documentText(document);
  const english = englishPart(document.blocks);
  const noGrade = reasonNotToJudge(text, english.isEnglish);
  const readable = noGrade === 'language' ? { ...document, blocks: [] } : document;
  const policy = segmentPolicy(readable, noGrade === 'language' ? '' : text);
  const findings = matchPractices(MATCHED, policy.segments, trace);
  const audience = audienceOf(policy);
  const isMixed = noGrade === undefined && 1 - english.share > MIXED;
  const notices: Report['notices'] = [
    ...(wasCut ? (['cut'] as const) : []),
    ...(isMixed ? (['mixed-language'] as const) : []),
  ];
  const facts: Report = {
    schema: 1,
    url: document.url,
    title: document.title,
    ...(document.siteName !== undefined && { siteName: document.siteName }),
    language:
      noGrade === 'language'
        ? document.language === 'en'
          ? null
          : document.language
        : english.isEnglish
          ? 'en'
          : document.language,
    words: document.words,
    ...(audience && { audience }),
    practices: reportPractices(policy, findings),
    redFlags: [],
    concerns: [],
    goodNews: [],
    notMentioned: [],
    dealBreakers: [],
    grade: null,
    ...(noGrade && { noGrade }),
    ...(notices.length > 0 && { notices }),
  };
  return judge(facts, preferences, today);
}

/** The document's sentences as they are compared between two texts of one policy, in the order of the text; in any language. */
export function normalizedSentences(document: Pick<PolicyDocument, 'blocks'>): string[] {
  return document.blocks.flatMap(({ text }) =>
    splitSentences(text)
      .map(({ start, end }) => normalizeSentence(text.slice(start, end)))
      .filter((sentence) => sentence !== ''),
  );
}
