import axe from 'axe-core';
import { type Surface, until } from './surface';

interface Audited {
  axe: {
    run(): Promise<{
      violations: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[];
    }>;
  };
}

/** What axe finds wrong in the document, one line each. */
export async function violationsIn(surface: Surface): Promise<string[]> {
  await until('colours that stand still', () => surface.evaluate(() => document.getAnimations().length === 0));
  await surface.inject(axe.source);
  return surface.evaluate(async () => {
    const { violations } = await (globalThis as unknown as Audited).axe.run();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${String(target)}: ${failureSummary ?? ''}`),
    );
  });
}

/** What sticks out of the window, or of a box that hides what sticks out. */
export function overflowing(surface: Surface): Promise<string[]> {
  return surface.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, textOverflow } = getComputedStyle(element);
      if (!/hidden|clip/.test(overflowX) || element.closest('.vh, svg')) continue;
      // The service's name and host may end in dots: their title says them whole.
      if (textOverflow === 'ellipsis' && element.title !== '') continue;
      if (element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.className || element.localName}: ${element.scrollWidth} in ${element.clientWidth}`);
    }
    return found;
  });
}

/** Every text 40 % longer, in words as long as its own. */
export function lengthen(surface: Surface): Promise<void> {
  return surface.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const own = text.textContent?.trim() ?? '';
      if (/\p{L}{2}/u.test(own) && text.parentElement?.localName !== 'option')
        text.textContent = `${text.textContent}${own.includes(' ') ? ' ' : ''}${own.slice(0, Math.ceil(own.length * 0.4))}`;
    }
  });
}
