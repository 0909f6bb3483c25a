// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { draw, ready, sampleActions } from './summary-sample';

it('hears every key from the first on, also while a quote becomes the shown one', async () => {
  const clearMarks = vi.fn(() => true);
  const page = await draw({ state: ready(), actions: sampleActions({ clearMarks }) });
  const removed = vi.spyOn(document, 'removeEventListener');
  page.querySelector<HTMLElement>('[data-show]')?.click();
  await vi.waitUntil(() => page.querySelector('.slip[data-shown]'));
  await new Promise((drawn) => setTimeout(drawn, 50));
  expect(removed.mock.calls.filter(([type]) => type === 'keydown')).toEqual([]);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  expect(clearMarks).toHaveBeenCalledOnce();
});
