import type { Block, PolicyDocument } from '@/lib/analyzer';
import { countWords, documentText } from '@/lib/analyzer';
import { blocksOfMarkdown } from '@/scripts/gist/read-policy';

/** A policy made of blocks. */
export function documentOfBlocks(blocks: Block[], change: Partial<PolicyDocument> = {}): PolicyDocument {
  const words = countWords(documentText({ blocks }));
  return { url: null, title: '', language: 'en', blocks, words: { read: words, onPage: words }, ...change };
}

/** A policy written in Markdown. */
export function documentOf(markdown: string, change: Partial<PolicyDocument> = {}): PolicyDocument {
  return documentOfBlocks(blocksOfMarkdown(markdown), change);
}
