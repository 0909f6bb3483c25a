import { join } from 'node:path';
import { analyze, type PracticeId } from '../../../lib/analyzer';
import { readPolicy } from '../read-policy';
import stated from './corpus-labels.json';
import { type Judgement, judgementsOf, type Label, SETS } from './policies';

type Stated = Record<string, string | string[] | number>;

/** What a policy is silent on is left out of the file. */
function labelOf(answers: Stated, practice: PracticeId): Label {
  const silent = SETS.includes(practice) ? [] : practice === 'last-updated' ? null : 'not-stated';
  const answer = (answers[practice] as string | string[] | undefined) ?? silent;
  if (practice !== 'children') return { answer };
  return { answer, minAge: (answers.minAge as number | undefined) ?? null };
}

/** The policies of the corpus whose answers are known; the file holds answers alone, none of the policies' words. */
export const LABELLED = Object.keys(stated);

/** Reads and analyses the labelled ones among the policies of a folder of Markdown files. */
export function measureCorpus(directory: string): Judgement[] {
  return Object.entries(stated as Record<string, Stated>).flatMap(([slug, answers]) =>
    judgementsOf(slug, analyze(readPolicy(join(directory, `${slug}.md`))), (practice) => labelOf(answers, practice)),
  );
}
