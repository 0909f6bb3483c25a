import { describe, expect, it } from 'vitest';
import { DEFAULT_VERDICTS } from '@/lib/analyzer/default-verdicts';
import { DATA_TYPES, PRACTICE_ANSWERS, type PracticeId, TRANSFER_SAFEGUARDS } from '@/lib/analyzer/types';
import { type Messages, setMessages, whyOf } from '@/lib/i18n';
import messages from '@/public/_locales/en/messages.json';

const english: Messages = messages;
const ANSWERS = { ...PRACTICE_ANSWERS, 'transfer-safeguards': TRANSFER_SAFEGUARDS } as const;
const PRACTICES = Object.entries(ANSWERS) as [PracticeId, readonly string[]][];

const snake = (id: string): string => id.replaceAll('-', '_');
const missing = (keys: readonly string[]): string[] => keys.filter((key) => !(key in english));

describe('the texts of a practice', () => {
  it.each([...PRACTICES, ['data-types', []] as const, ['last-updated', []] as const])('%s', (id, answers) => {
    const stem = `practice_${snake(id)}`;
    const own = ['name', 'question', 'not_stated', ...answers.flatMap((one) => [snake(one), `fact_${snake(one)}`])];
    expect(missing(own.map((end) => `${stem}_${end}`))).toEqual([]);
  });

  it('name each kind of data', () => {
    const keys = DATA_TYPES.flatMap((word) => [`data_type_${snake(word)}`, `data_type_${snake(word)}_collects`]);
    expect(missing(keys)).toEqual([]);
  });

  it('say why each red flag and each concern matters', () => {
    setMessages('en', english);
    const warnings = [...DEFAULT_VERDICTS].filter(([, verdict]) => verdict === 'red-flag' || verdict === 'concern');
    const unsaid = warnings.filter(([key]) => {
      const [practice = '', answer = ''] = key.split(':');
      return whyOf(practice as PracticeId, answer) === null;
    });
    expect(unsaid).toEqual([]);
  });
});
