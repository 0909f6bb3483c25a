import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Inspection } from '@/lib/browser/page-scripts';
import { detectPolicy } from '@/lib/page/detect';
import { findPolicyLinks } from '@/lib/page/links';

/** Injected when a page is asked for that the detector did not report: what it is, and which policies it links to. */
export default defineUnlistedScript((): Inspection => {
  const { isPolicy, kind, confidence } = detectPolicy(document, location.href);
  const links = findPolicyLinks(document, location.href).map(({ href, text, kind }) => ({ href, text, kind }));
  return { isPolicy, kind, confidence, contentType: document.contentType, links };
});
