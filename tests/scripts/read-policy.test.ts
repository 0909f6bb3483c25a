import { describe, expect, it } from 'vitest';
import { blocksOfMarkdown } from '@/scripts/gist/read-policy';

const kindsAndTexts = (text: string) => blocksOfMarkdown(text).map((block) => `${block.kind}: ${block.text}`);

describe('a plain text', () => {
  it('with marks of lists that Markdown does not know has items', () => {
    const text = 'You have the right to:\n•see what we keep about you\n• have it erased\n\nWrite to us.';
    expect(kindsAndTexts(text)).toEqual([
      'paragraph: You have the right to:',
      'list-item: see what we keep about you',
      'list-item: have it erased',
      'paragraph: Write to us.',
    ]);
  });

  it('with a paragraph in each line has as many paragraphs', () => {
    const long =
      'We keep what you tell us for as long as your account is open and delete it when you close the account.';
    expect(blocksOfMarkdown([long, long, 'Your rights', long].join('\n'))).toHaveLength(4);
  });
});
