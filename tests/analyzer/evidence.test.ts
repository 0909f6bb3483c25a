import { describe, expect, it } from 'vitest';
import { documentText } from '@/lib/analyzer';
import { evidenceOf, uniqueEvidence } from '@/lib/analyzer/evidence';
import { segmentPolicy } from '@/lib/analyzer/segment';
import type { Evidence } from '@/lib/analyzer/types';
import { documentOf } from './documents';

const LIST =
  '## Sharing\n\nWe may share your data:\n\n- with advertisers\n- with the very long list of companies that help us with everything that a shop has to do each and every day\n\nWe never sell it.';

function sentenceWith(words: string) {
  const document = documentOf(LIST);
  const text = documentText(document);
  const sentence = segmentPolicy(document, text).sentences.find((one) => one.text.includes(words))!;
  const evidence = (marked: string) => {
    const start = sentence.unit.indexOf(marked);
    return evidenceOf(sentence, start, start + marked.length);
  };
  return { text, sentence, evidence };
}

describe('evidence', () => {
  it('is the whole sentence with its heading, and the words that decided', () => {
    const { text, evidence } = sentenceWith('never sell');
    const { quote, heading, marks, leadIn } = evidence('never sell');
    expect(quote).toBe('We never sell it.');
    expect(heading).toBe('Sharing');
    expect(leadIn).toBeUndefined();
    expect(marks?.map(({ start, end }) => text.slice(start, end))).toEqual(['never sell']);
  });

  it('brings its lead-in where the item says too little alone', () => {
    const { evidence } = sentenceWith('advertisers');
    expect(evidence('advertisers').leadIn?.quote).toBe('We may share your data:');
  });

  it('brings its lead-in where that holds the deciding words, and marks none of the item', () => {
    const { evidence } = sentenceWith('very long list');
    expect(evidence('we may share')).toMatchObject({ leadIn: { quote: 'We may share your data:' } });
    expect(evidence('we may share').marks).toBeUndefined();
  });

  it('of words across lead-in and item marks those of the item', () => {
    const { text, sentence, evidence } = sentenceWith('advertisers');
    const across = evidence(sentence.unit.slice(sentence.unit.indexOf('your data')));
    expect(across.marks?.map(({ start, end }) => text.slice(start, end))).toEqual(['with advertisers']);
  });

  it('without deciding words has no marks', () => {
    expect(evidenceOf(sentenceWith('never sell').sentence)).not.toHaveProperty('marks');
  });
});

describe('a list of evidence', () => {
  const evidence = (start: number): Evidence => ({ quote: 'x', start, end: start + 1, heading: null });

  it('has each sentence once, in the order given', () => {
    expect(uniqueEvidence([evidence(5), evidence(2), evidence(5)]).map(({ start }) => start)).toEqual([5, 2]);
  });

  it('is bounded', () => {
    expect(uniqueEvidence(Array.from({ length: 500 }, (_, index) => evidence(index)))).toHaveLength(60);
  });
});
