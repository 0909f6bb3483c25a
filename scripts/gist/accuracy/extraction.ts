import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { documentText } from '../../../lib/analyzer/text';
import { blocksOf } from '../../../lib/page/blocks';
import { extractPolicy } from '../../../lib/page/extract';
import { parseHtml } from '../parse-html';
import { sequencesInLines, sequencesInText, shareFound } from '../word-sequences';

/** Shares of six-word sequences: of the reference that the text holds, and of the text that the reference holds. */
export interface ExtractionScore {
  file: string;
  recall: number;
  precision: number;
  /** Precision over everything that was kept, short lines included. */
  strictPrecision: number;
}

export interface ExtractionAccuracy {
  pages: ExtractionScore[];
  meanRecall: number;
  meanPrecision: number;
  meanStrictPrecision: number;
  /** Pages with recall of at least 0.95. */
  wellRead: number;
  /** Pages with recall under 0.5. */
  lost: number;
}

export interface Extraction {
  ours: ExtractionAccuracy;
  plainReadability: ExtractionAccuracy;
}

type Reader = (document: Document, url: string | null) => string;

function readOurs(document: Document, url: string | null): string {
  return documentText(extractPolicy(document, url));
}

function readPlain(document: Document, url: string | null): string {
  const content = new Readability(document).parse()?.content ?? '';
  const parsed = parseHtml(content);
  return documentText({ blocks: blocksOf(parsed.body, url) });
}

function score(file: string, text: string, reference: string): ExtractionScore {
  return {
    file,
    recall: shareFound(sequencesInLines(reference), sequencesInText(text)),
    precision: shareFound(sequencesInLines(text), sequencesInText(reference)),
    strictPrecision: shareFound(sequencesInText(text), sequencesInText(reference)),
  };
}

function summarize(pages: ExtractionScore[]): ExtractionAccuracy {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    pages,
    meanRecall: mean(pages.map((page) => page.recall)),
    meanPrecision: mean(pages.map((page) => page.precision)),
    meanStrictPrecision: mean(pages.map((page) => page.strictPrecision)),
    wellRead: pages.filter((page) => page.recall >= 0.95).length,
    lost: pages.filter((page) => page.recall < 0.5).length,
  };
}

function measure(read: Reader, directory: string, names: string[]): ExtractionAccuracy {
  return summarize(
    names.map((name) => {
      const html = readFileSync(join(directory, 'policy', `${name}.html`), 'utf8');
      const document = parseHtml(html);
      const reference = readFileSync(join(directory, 'reference', `${name}.txt`), 'utf8');
      return score(name, read(document, null), reference);
    }),
  );
}

/** Compares what is read of the pages in `directory`/policy with `directory`/reference; null where there is no reference. */
export function measureExtraction(directory: string): Extraction | null {
  const references = join(directory, 'reference');
  if (!existsSync(references)) return null;
  const names = readdirSync(references)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -4))
    .filter((name) => existsSync(join(directory, 'policy', `${name}.html`)))
    .sort();
  return {
    ours: measure(readOurs, directory, names),
    plainReadability: measure(readPlain, directory, names),
  };
}

/** The measure as text, one line for each page that is not read well. */
export function formatExtraction({ ours, plainReadability }: Extraction): string {
  const line = (
    name: string,
    { pages, meanRecall, meanPrecision, meanStrictPrecision, wellRead, lost }: ExtractionAccuracy,
  ) =>
    `${name.padEnd(20)} recall ${meanRecall.toFixed(4)}  ≥ 0.95 on ${wellRead} of ${pages.length}  under 0.5: ${lost}  precision ${meanPrecision.toFixed(4)}, short lines included ${meanStrictPrecision.toFixed(4)}`;
  const poor = ours.pages
    .filter((page) => page.recall < 0.985 || page.precision < 0.9)
    .map(
      (page) =>
        `  ${page.file.padEnd(40)} recall ${page.recall.toFixed(3)}  precision ${page.precision.toFixed(3)} (${page.strictPrecision.toFixed(3)})`,
    );
  return [line('reader', ours), line('plain Readability', plainReadability), ...poor].join('\n');
}
