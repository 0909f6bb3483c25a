import { describe, expect, it } from 'vitest';
import { analyze, compareReports, compareSentences, normalizedSentences } from '@/lib/analyzer';
import { normalizeSentence } from '@/lib/analyzer/changes';
import { documentOf } from './documents';

function version(markdown: string) {
  const document = documentOf(markdown);
  return { report: analyze(document), sentences: normalizedSentences(document) };
}

const changes = (before: string, after: string) => compareReports(version(before), version(after));

const SHARED = 'You can delete your account at any time. We use cookies.';

describe('sentences', () => {
  it('are compared without case, typography and marks', () => {
    expect(normalizeSentence('“We’ll never sell it.”')).toBe(normalizeSentence("we'll NEVER  sell it"));
    expect(normalizeSentence('— • —')).toBe('');
    expect(normalizeSentence('30 %')).not.toBe(normalizeSentence('30'));
  });

  it('in any language', () => {
    const german = version('Wir verkaufen nichts. Wir löschen alles.').sentences;
    expect(german).toEqual(['wir verkaufen nichts', 'wir löschen alles']);
  });

  it('that are new or gone are told in the order of the text', () => {
    expect(compareSentences(['a', 'b', 'c'], ['c', 'd', 'a', 'e'])).toEqual({ added: ['d', 'e'], removed: ['b'] });
  });

  it('that only moved are neither', () => {
    expect(compareSentences(['a', 'b'], ['b', 'a'])).toEqual({ added: [], removed: [] });
  });
});

describe('practices', () => {
  it('that changed are told with the new sentence and the old', () => {
    const [change, ...others] = changes(
      `${SHARED} We do not sell your personal information.`,
      `${SHARED} We may sell your personal information to data brokers.`,
    ).filter(({ id }) => id === 'sells-data');
    expect(others).toEqual([]);
    expect(change).toMatchObject({ id: 'sells-data', before: 'no', after: 'yes' });
    expect(change?.evidenceBefore.map(({ quote }) => quote)).toEqual(['We do not sell your personal information.']);
    expect(change?.evidenceAfter.map(({ quote }) => quote)).toEqual([
      'We may sell your personal information to data brokers.',
    ]);
  });

  it('are not told where only markup, case and order differ', () => {
    const before = `# Sharing\n\n${SHARED} We do not sell your personal information.`;
    const after = `We do not sell YOUR personal information. ${SHARED}\n\n## Sharing`;
    expect(changes(before, after)).toEqual([]);
  });

  it('are not told without a sentence that differs', () => {
    const same = version(SHARED);
    const other = { ...same, report: version('We may sell your personal information to data brokers.').report };
    expect(compareReports(same, other)).toEqual([]);
  });

  it('of sets are backed by sentences of the words that changed', () => {
    const [change] = changes(
      'We collect your name. We use it to reach you.',
      'We collect your name. We also collect your email address.',
    ).filter(({ id }) => id === 'data-types');
    expect(change).toMatchObject({ before: ['name'], after: ['name', 'email'] });
    expect(change?.evidenceAfter.map(({ quote }) => quote)).toEqual(['We also collect your email address.']);
  });
});
