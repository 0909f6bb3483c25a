import { describe, expect, it } from 'vitest';
import { analyze, documentText, type Evidence, type PolicyDocument, type PracticeId } from '@/lib/analyzer';
import { type Finding, matchPractices } from '@/lib/analyzer/match';
import { PRACTICES, SET_PRACTICES } from '@/lib/analyzer/practices';
import { chooseAnswer } from '@/lib/analyzer/report';
import { segmentPolicy } from '@/lib/analyzer/segment';
import { DATA_TYPES, PRACTICE_ANSWERS, TRANSFER_SAFEGUARDS } from '@/lib/analyzer/types';
import { documentOf } from './documents';
import { type ExamplesFile, examplesFiles, practiceFiles } from './practice-files';

const LEAST_EXAMPLES = 12;
const LEAST_FOR_AN_ANSWER = 4;
const LEAST_LOOK_ALIKES = 8;

const CHOICES = Object.keys(PRACTICE_ANSWERS) as PracticeId[];
const ALL: PracticeId[] = [...CHOICES, 'transfer-safeguards', 'data-types', 'last-updated'];

/** Answers that need examples; a date can be any. */
function answersOf(id: PracticeId): readonly string[] {
  if (id === 'data-types') return DATA_TYPES;
  if (id === 'transfer-safeguards') return TRANSFER_SAFEGUARDS;
  if (id === 'last-updated') return [];
  return PRACTICE_ANSWERS[id];
}

const isSet = (id: PracticeId) => id === 'data-types' || id === 'transfer-safeguards';

interface Said {
  answers: readonly string[];
  evidence: readonly Evidence[];
}

function saidBy(document: PolicyDocument, id: PracticeId): Said {
  const { answer, evidence } = analyze(document).practices[id];
  if (answer === null || answer === 'not-stated') return { answers: [], evidence };
  return { answers: Array.isArray(answer) ? answer : [answer as string], evidence };
}

function holds(document: PolicyDocument, { quote, start, end, leadIn }: Evidence): boolean {
  const text = documentText(document);
  return text.slice(start, end) === quote && (!leadIn || text.slice(leadIn.start, leadIn.end) === leadIn.quote);
}

/** What is wrong with the answer to one example, if anything. */
function complaint(id: PracticeId, expected: string, text: string): string[] {
  const document = documentOf(text);
  const { answers, evidence } = saidBy(document, id);
  const is = answers.length === 0 ? 'not-stated' : answers.join(', ');
  const isRight = isSet(id) ? answers.includes(expected) : is === expected;
  if (!isRight) return [`${is} should be ${expected}: ${text}`];
  const own = evidence.filter((one) => !('word' in one) || one.word === expected);
  if (own.length === 0) return [`${expected} without evidence: ${text}`];
  return own.every((one) => holds(document, one)) ? [] : [`evidence is no slice of the text: ${text}`];
}

const withExamples = examplesFiles.map(({ path, value }) => ({ path, examples: value, id: value.practice }));

describe('every practice', () => {
  it('has a file named by its category and id', () => {
    const wrong = practiceFiles
      .filter(({ path, value }) => path !== `${value.category}/${value.id}.ts`)
      .map(({ path, value }) => `${path} should be ${value.category}/${value.id}.ts`);
    expect(wrong).toEqual([]);
  });

  it('is in the list that is shown, once, with all of its answers in their order', () => {
    const listed = [...PRACTICES, ...SET_PRACTICES].map(({ id }) => id);
    expect([...listed].sort()).toEqual([...CHOICES, 'transfer-safeguards'].sort());
    for (const { id, answers } of PRACTICES) expect(answers.map(({ answer }) => answer)).toEqual(PRACTICE_ANSWERS[id]);
  });

  it('has examples', () => {
    expect(ALL.filter((id) => !withExamples.some((one) => one.id === id))).toEqual([]);
  });

  it('has its examples beside it', () => {
    const homeOf = (id: PracticeId) => practiceFiles.find(({ value }) => value.id === id)?.path;
    const strays = withExamples.filter(({ path, id }) => (homeOf(id) ?? practiceOf(path)) !== practiceOf(path));
    expect(strays.map(({ path }) => path)).toEqual([]);
  });
});

function practiceOf(path: string): string {
  return path.replace('.examples.ts', '.ts');
}

describe.each(withExamples)('$id', ({ id, examples }) => {
  it(`has at least ${LEAST_EXAMPLES} examples and ${LEAST_LOOK_ALIKES} look-alikes`, () => {
    const all = Object.values(examples.answers).flat();
    expect(all.length).toBeGreaterThanOrEqual(LEAST_EXAMPLES);
    expect(examples.lookAlikes.length).toBeGreaterThanOrEqual(LEAST_LOOK_ALIKES);
    expect(new Set([...all, ...examples.lookAlikes]).size, 'Each text once.').toBe(
      all.length + examples.lookAlikes.length,
    );
    const least = isSet(id) ? 1 : LEAST_FOR_AN_ANSWER;
    expect(answersOf(id).filter((answer) => (examples.answers[answer]?.length ?? 0) < least)).toEqual([]);
  });

  it('answers its examples, with evidence', () => {
    const wrong = Object.entries(examples.answers).flatMap(([answer, texts]) =>
      texts.flatMap((text) => complaint(id, answer, text)),
    );
    expect(wrong).toEqual([]);
  });

  it('says nothing about look-alikes', () => {
    const wrong = examples.lookAlikes.flatMap((text) => {
      const { answers } = saidBy(documentOf(text), id);
      return answers.length > 0 ? [`${answers.join(', ')} should be not-stated: ${text}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  const practice = [...PRACTICES, ...SET_PRACTICES].find((one) => one.id === id);
  if (practice) {
    it('needs each of its patterns: without it, an example would be answered otherwise', () => {
      expect(patternsWithoutExample(practice, examples)).toEqual([]);
    });
  }
});

/** Patterns that could be dropped without changing the answer to any example. */
function patternsWithoutExample(
  practice: (typeof PRACTICES)[number] | (typeof SET_PRACTICES)[number],
  { answers }: ExamplesFile,
): string[] {
  const examples = Object.entries(answers).flatMap(([answer, texts]) =>
    texts.map((text) => ({ answer, findings: findingsIn(practice, text) })),
  );
  const answer = (findings: readonly Finding[], expected: string) =>
    isSet(practice.id)
      ? findings.some((one) => one.answer === expected)
      : chooseAnswer(practice as (typeof PRACTICES)[number], findings) === expected;
  return practice.answers.flatMap(({ answer: of, patterns }) =>
    patterns
      .filter(({ name }) =>
        examples.every(({ answer: expected, findings }) => {
          const rest = findings.filter((one) => one.answer !== of || one.pattern !== name);
          return answer(findings, expected) === answer(rest, expected);
        }),
      )
      .map(({ name }) => `${of}: ${name}`),
  );
}

/** Findings of all patterns that take a sentence: with a tracer none is skipped once another took it. */
function findingsIn(practice: Parameters<typeof matchPractices>[0][number], text: string): Finding[] {
  const document = documentOf(text);
  return matchPractices([practice], segmentPolicy(document, documentText(document)).segments, () => {});
}
