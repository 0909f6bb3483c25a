import { beforeAll, expect, it } from 'vitest';
import { topicsOf } from '@/components/report/topics';
import {
  type ChoicePracticeId,
  DATA_TYPES,
  PRACTICE_ANSWERS,
  type PracticeReports,
  TRANSFER_SAFEGUARDS,
} from '@/lib/analyzer/types';
import { sampleReport } from '../browser/sample-report';
import { speakEnglish } from '../export/sample-policy';

beforeAll(speakEnglish);

/** A policy that gives every practice its first answer. */
function talkative(): PracticeReports {
  const { practices } = sampleReport();
  for (const id of Object.keys(PRACTICE_ANSWERS) as ChoicePracticeId[]) practices[id].answer = PRACTICE_ANSWERS[id][0];
  practices['data-types'].answer = [...DATA_TYPES];
  practices['transfer-safeguards'].answer = [...TRANSFER_SAFEGUARDS];
  return practices;
}

it('every practice has its place among the topics, once', () => {
  const facts = topicsOf(sampleReport({ practices: talkative() })).flatMap((topic) => topic.facts);
  const shown = facts.map(({ key }) => key.split(':')[0]);
  const choices = Object.keys(PRACTICE_ANSWERS);
  expect(shown.toSorted()).toEqual(
    [
      ...choices,
      ...DATA_TYPES.map(() => 'data-types'),
      ...TRANSFER_SAFEGUARDS.map(() => 'transfer-safeguards'),
    ].toSorted(),
  );
});
