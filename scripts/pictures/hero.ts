import type { ChromiumBrowser } from '../../tests/e2e/harness/chromium';
import { resize } from '../../tests/e2e/harness/pointer';
import { settled } from './settled';

const PAGE = { width: 1120, height: 700 };
const EDGE = { light: '#c9c5bb', dark: '#4a4842' };

function asData(png: Buffer): string {
  return `data:image/png;base64,${png.toString('base64')}`;
}

/** The page with its badge and the popup over it, as one sees them: no browser gives both in one picture. */
export async function takeHero(app: ChromiumBrowser, url: string, scheme: 'light' | 'dark'): Promise<Buffer> {
  const tab = await app.open('about:blank');
  await resize(app, tab, PAGE.width, PAGE.height);
  await tab.setScheme(scheme);
  await tab.goto(url);
  const popup = await app.pressButton(tab);
  await popup.setScheme(scheme);
  await settled(app, tab);
  const pictures = { popup: asData(await popup.screenshot()), page: asData(await tab.screenshot()) };
  await popup.close();
  const both = await app.open('about:blank');
  await resize(app, both, PAGE.width, PAGE.height);
  await both.evaluate(
    async ({ page, popup: shown, edge }) => {
      document.body.style.cssText = `margin:0;height:100vh;background:url(${page}) 0 0/100% auto`;
      const image = new Image();
      image.src = shown;
      image.style.cssText = `position:fixed;top:12px;right:24px;width:400px;border:1px solid ${edge};border-radius:8px`;
      document.body.append(image);
      await image.decode();
    },
    { ...pictures, edge: EDGE[scheme] },
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  return both.screenshot();
}
