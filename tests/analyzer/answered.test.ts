import { describe, expect, it } from 'vitest';
import { statementOf } from '@/lib/analyzer/answered';

describe('statementOf', () => {
  it.each([
    ['do you sell my data?', 'no.', 'we do not sell your data '],
    ['will we____ share it?', 'never', 'we____ will not share it '],
    ['are cookies used?', 'no', 'cookies are not used '],
    ['is my data sold?', 'not at all!', 'your data is not sold '],
    ['can i delete my account?', 'yes', 'you can delete your account '],
    ['3. do you show ads?', 'no', 'we do not show ads '],
  ])('%s %s', (question, answer, statement) => {
    expect(statementOf(question, answer)).toBe(statement);
  });

  it.each([
    ['do you sell my data?', 'no, except to our many partners'],
    ['do you sell my data?', 'nobody'],
    ['what do you collect?', 'no'],
    ['do you sell my data', 'no'],
    ['are third parties let in?', 'no'],
  ])('nothing: %s %s', (question, answer) => {
    expect(statementOf(question, answer)).toBeUndefined();
  });
});
