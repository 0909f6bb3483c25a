import { expect, it } from 'vitest';
import { redFlagsOf } from '@/lib/analyzer/red-flags';
import { sampleReport } from '../browser/sample-report';

const { practices } = sampleReport();

it('tells the words of a set apart that are flagged', () => {
  const report = sampleReport({
    practices: {
      ...practices,
      'transfer-safeguards': {
        answer: ['safe-harbor', 'privacy-shield', 'scc'],
        verdict: 'red-flag',
        evidence: [],
      },
    },
    redFlags: ['transfer-safeguards', 'sells-data'],
  });
  expect(redFlagsOf(report).map(({ practice, answer }) => `${practice}:${answer}`)).toEqual([
    'transfer-safeguards:safe-harbor',
    'transfer-safeguards:privacy-shield',
    `sells-data:${practices['sells-data'].answer}`,
  ]);
});
