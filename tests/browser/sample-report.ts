import { type ChoicePracticeId, PRACTICE_ANSWERS, type PracticeReports, type Report } from '@/lib/analyzer/types';

function silent(): PracticeReports {
  const ids = Object.keys(PRACTICE_ANSWERS) as ChoicePracticeId[];
  const choices = ids.map((id) => [id, { answer: 'not-stated', verdict: 'neutral', evidence: [] }]);
  return {
    ...Object.fromEntries(choices),
    children: { answer: 'not-stated', verdict: 'neutral', evidence: [], minAge: null },
    'transfer-safeguards': { answer: [], verdict: 'neutral', evidence: [] },
    'data-types': { answer: [], verdict: 'neutral', evidence: [] },
    'last-updated': { answer: null, verdict: 'neutral', evidence: [] },
  };
}

/** A report in which nothing was found, but for what the test says. */
export function sampleReport(change: Partial<Report> = {}): Report {
  return {
    schema: 1,
    url: 'https://shop.example/privacy',
    title: 'Privacy Policy',
    language: 'en',
    words: { read: 900, onPage: 900 },
    practices: silent(),
    redFlags: [],
    concerns: [],
    goodNews: [],
    notMentioned: [],
    dealBreakers: [],
    grade: null,
    ...change,
  };
}
