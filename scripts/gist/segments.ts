import { readFileSync } from 'node:fs';
import { segmentCategories } from '../../lib/analyzer/categories';
import { FriendlyError } from './friendly-error';

function textOf(line: string, number: number): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new FriendlyError(`Line ${number} is no JSON: one {"text": …} a line is expected.`);
  }
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
  if (typeof text !== 'string')
    throw new FriendlyError(`Line ${number} has no "text": one {"text": …} a line is expected.`);
  return text;
}

/** `segments < IN.jsonl > OUT.jsonl`: the categories of each segment, line by line. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) throw new FriendlyError('segments reads from standard input: segments < IN.jsonl > OUT.jsonl.');
  const lines = readFileSync(0, 'utf8').split('\n');
  if (lines.every((line) => line.trim() === '')) throw new FriendlyError('Standard input is empty.');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify({ categories: segmentCategories(textOf(line, index + 1)) })}\n`);
  }
  return 0;
}
