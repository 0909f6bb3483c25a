import { countWords } from '../analyzer/text';
import type { PolicyDocument } from '../analyzer/types';
import { nameInTitle } from './name-in-title';
import { blocksOfPdf } from './pdf-layout';
import type { PdfPage, PdfRun } from './pdf-lines';

export type PdfProblem = 'broken' | 'password' | 'no-text';

/** Why a PDF cannot be read: it is none or damaged, it is locked, or its pages are pictures. */
export class PdfError extends Error {
  constructor(readonly problem: PdfProblem) {
    super(problem);
  }
}

/** Pages and characters beyond these are not read; `words.onPage` says so. */
const MAX_PAGES = 400;
const MAX_CHARACTERS = 6_000_000;

/** What of a text item is used; `transform` is its matrix [a b c d x y]. */
interface TextItem {
  str: string;
  transform: number[];
  width: number;
}

function runOf({ str, transform, width }: TextItem): PdfRun {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, size: Math.hypot(c, d) };
}

/** Loaded only when a PDF is read. The worker's code runs in the same thread: no address of a script is needed, and nothing is fetched. */
async function loadPdfjs() {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // @ts-expect-error: the worker has no types of its own.
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker ??= worker;
  return pdfjs;
}

/**
 * Reads a policy published as a PDF. `data` is taken over by the reader.
 * Throws PdfError where there is nothing to read.
 */
export async function readPdf(data: Uint8Array<ArrayBuffer>, url: string | null): Promise<PolicyDocument> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    data,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    const pages: PdfPage[] = [];
    let characters = 0;
    for (let number = 1; number <= Math.min(file.numPages, MAX_PAGES) && characters < MAX_CHARACTERS; number++) {
      const page = await file.getPage(number);
      const content = await page.getTextContent();
      const runs = content.items.flatMap((item) => ('str' in item ? [runOf(item)] : []));
      characters += runs.reduce((sum, run) => sum + run.text.length, 0);
      pages.push({ height: page.getViewport({ scale: 1 }).height, runs });
      page.cleanup();
    }
    const blocks = blocksOfPdf(pages);
    const read = blocks.reduce((sum, block) => sum + countWords(block.text), 0);
    if (read === 0) throw new PdfError('no-text');
    const { info } = await file.getMetadata();
    const named = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
    // Pages beyond the bounds are taken to hold as many words as those that were read.
    const onPage = Math.round((read * file.numPages) / pages.length);
    const heading = blocks.find((block) => block.kind === 'heading')?.text;
    const title = heading ?? (named || (blocks[0]?.text.slice(0, 100) ?? ''));
    const siteName = nameInTitle(title, url);
    return {
      url,
      title,
      ...(siteName === undefined ? {} : { siteName }),
      language: null,
      blocks,
      words: { read, onPage },
    };
  } catch (error) {
    if (error instanceof PdfError) throw error;
    throw new PdfError(error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken');
  } finally {
    await task.destroy();
  }
}
