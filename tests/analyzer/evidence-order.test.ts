import { describe, expect, it } from 'vitest';
import { analyze } from '@/lib/analyzer';
import type { ChoicePracticeId } from '@/lib/analyzer/types';
import { documentOf } from './documents';

const FILLER =
  'Quillbay is a service for people who write letters by hand, with ink and paper, and who like to keep them. ';

/** The sentence that is shown first for a practice. */
function firstFor(practice: ChoicePracticeId, markdown: string): string | undefined {
  return analyze(documentOf(`# Privacy policy of Quillbay\n\n${FILLER.repeat(6)}\n\n${markdown}`)).practices[practice]
    .evidence[0]?.quote;
}

describe('the most telling sentence comes first', () => {
  it('a sentence before the heading that says the same', () => {
    const said = 'We process your data on the legal basis of our legitimate interests, or with your consent.';
    expect(firstFor('legal-bases', `## Legal bases\n\n${said}`)).toBe(said);
  });

  it('what stands under the heading of its topic, even where it comes late', () => {
    const said = 'You can ask us to delete your personal data.';
    expect(
      firstFor(
        'deletion',
        `## Messages\n\nYou can delete your account data and others may keep what you sent.\n\n## Deletion and your rights\n\n${said}`,
      ),
    ).toBe(said);
  });

  it('what holds for everybody before what holds for some', () => {
    const said = 'We share your data with advertising partners.';
    expect(
      firstFor(
        'shares-for-advertising',
        `## Sharing\n\nWe share data of California residents with advertising partners.\n\n${said}`,
      ),
    ).toBe(said);
  });

  it('a whole sentence before a fragment', () => {
    const said = 'We transfer your personal data to countries outside the European Economic Area.';
    expect(firstFor('international-transfer', `- International transfers\n- Cookies\n\n${said}`)).toBe(said);
  });

  it('else the first in the text', () => {
    const [one, two] = ['We sell your data to brokers.', 'We sell your data to insurers.'];
    expect(firstFor('sells-data', `${one} ${two}`)).toBe(one);
  });
});
