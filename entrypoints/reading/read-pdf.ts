import { type FetchedPage, fetchPage } from '@/lib/browser/fetch';
import { send } from '@/lib/browser/send';
import type { PdfProblem } from '@/lib/page/pdf';

export type PdfResult =
  | { ok: true }
  | { ok: false; reason: Extract<FetchedPage, { ok: false }>['reason'] | PdfProblem };

/**
 * Reads the PDF that a tab shows: fetches its address again, as a stranger, and parses it in the extension's page, which loads the
 * PDF reader only now. For the extension's pages, on a press only. The result is the tab's state. Never rejects for a page's fault.
 */
export async function readPdfTab(tabId: number, url: string): Promise<PdfResult> {
  const page = await fetchPage(url);
  if (!page.ok) return page;
  const { PdfError, readPdf } = await import('@/lib/page/pdf');
  try {
    const document = await readPdf(new Uint8Array(page.bytes), url);
    await send({ type: 'analyzeDocument', tabId, elsewhere: false, document });
    return { ok: true };
  } catch (error) {
    if (error instanceof PdfError) return { ok: false, reason: error.problem };
    throw error;
  }
}
