import { beforeAll, expect, it } from 'vitest';
import type { Judged, Report } from '@/lib/analyzer/types';
import { reportLine, setMessages, verdictLine } from '@/lib/i18n';
import english from '@/public/_locales/en/messages.json';
import { sampleReport } from '../browser/sample-report';

beforeAll(() => setMessages('en-GB', english));

const { practices } = sampleReport();

/** Two words of one set are red flags, and another practice is one. */
function flagged(dealBreakers: Judged[] = []): Report {
  return sampleReport({
    practices: {
      ...practices,
      'transfer-safeguards': { answer: ['safe-harbor', 'privacy-shield'], verdict: 'red-flag', evidence: [] },
    },
    redFlags: ['transfer-safeguards', 'sells-data'],
    dealBreakers,
  });
}

it('counts the red flags that the summary lists', () => {
  expect(verdictLine(flagged())).toBe('3 red flags');
});

it('counts a deal-breaker once, also where it is one word of a set', () => {
  const one = flagged([{ practice: 'transfer-safeguards', answer: 'safe-harbor', dealBreaker: true }]);
  expect(reportLine(one)).toMatch(/^1 deal-breaker, 2 red flags/);
});
