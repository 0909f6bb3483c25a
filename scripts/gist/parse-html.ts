import { parseHTML } from 'linkedom';

const HEAD_TAGS = new Set(['title', 'meta', 'link', 'base', 'style', 'script']);

/**
 * HTML text → Document with the shape that a browser gives it: linkedom leaves what stands outside `head` and `body`
 * beside them, and pages without `html` in pieces.
 */
export function parseHtml(html: string): Document {
  const isWhole = /<html[\s>]/i.test(html);
  const { document } = parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`);
  const root = document.documentElement;
  const { head, body } = document;
  const strays = [...document.childNodes, ...root.childNodes].filter(
    (node) => node !== root && node !== head && node !== body && (node.nodeType === 1 || node.nodeType === 3),
  );
  const first = body.firstChild;
  for (const node of strays) {
    if (HEAD_TAGS.has((node as Element).localName)) head.appendChild(node);
    else body.insertBefore(node, first);
  }
  for (const title of body.querySelectorAll('title')) if (!title.closest('svg')) head.appendChild(title);
  return document as unknown as Document;
}
