import type { PracticeReport, Report } from '@/lib/analyzer/types';
import { setMessages } from '@/lib/i18n';
import english from '@/public/_locales/en/messages.json';
import { sampleReport } from '../browser/sample-report';

export function speakEnglish(): void {
  setMessages('en-GB', english);
}

function said(change: Partial<PracticeReport>, quote: string, marks?: [number, number]): PracticeReport {
  const span = marks && { marks: [{ start: marks[0], end: marks[1] }] };
  return {
    answer: 'yes',
    verdict: 'neutral',
    evidence: [{ quote, start: 0, end: quote.length, heading: '4. How we share', ...span }],
    ...change,
  };
}

/** A policy that sells data with a way out, collects health data, and names whom to write to. */
export function samplePolicy(change: Partial<Report> = {}): Report {
  const silent = sampleReport();
  const health = 'We note your health.';
  return sampleReport({
    siteName: 'Lumora',
    url: 'https://lumora.example/privacy',
    words: { read: 1200, onPage: 1210 },
    practices: {
      ...silent.practices,
      'sells-data': said(
        {
          verdict: 'red-flag',
          controls: [{ kind: 'link', label: 'Do Not Sell', href: 'https://lumora.example/do-not-sell' }],
        },
        'We sell your contact details to data brokers, but you may opt out at any time.',
        [3, 28],
      ),
      deletion: said({ verdict: 'good' }, 'You can delete your account in the settings.'),
      'business-transfer': said({}, 'If we are acquired, your data passes to the new owner.'),
      'privacy-contact': said(
        { controls: [{ kind: 'email', label: 'privacy@lumora.example', href: 'mailto:privacy@lumora.example' }] },
        'Questions go to privacy@lumora.example.',
      ),
      'data-types': {
        answer: ['email', 'health'],
        verdict: 'concern',
        evidence: [
          { word: 'email', quote: 'We ask for your email.', start: 0, end: 22, heading: null },
          { word: 'health', quote: health, start: 30, end: 30 + health.length, heading: null },
        ],
      },
      'last-updated': { answer: '2024-05-14', verdict: 'neutral', evidence: [] },
    },
    redFlags: ['sells-data'],
    concerns: [{ practice: 'data-types', answer: 'health' }],
    goodNews: [{ practice: 'deletion', answer: 'yes' }],
    notMentioned: ['breach-notification'],
    grade: { letter: 'D', points: -4, reasons: [{ practice: 'sells-data', answer: 'yes', points: -6 }] },
    ...change,
  });
}
