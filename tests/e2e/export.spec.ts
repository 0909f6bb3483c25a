import { linkToQuote } from '@/lib/export/link-to-quote';
import { stateOf, until } from './harness/surface';
import { expect, test } from './harness/test';

test('a link to a sentence opens the policy at it', async ({ app, site }) => {
  const url = `${site.origin}/policies/lumora.html`;
  const tab = await app.open(url);
  const state = await until(
    'the report',
    () => stateOf(app, tab),
    (known) => known?.status === 'ready',
  );
  const practices = state?.status === 'ready' ? state.report.practices : undefined;
  const quotes = [practices?.['sells-data'], practices?.['dispute-waiver'], practices?.['changes-notice']].map(
    (practice) => practice?.evidence[0]?.quote ?? '',
  );
  for (const quote of quotes) {
    expect(quote).not.toBe('');
    const reader = await app.open('about:blank');
    await reader.goto(linkToQuote(url, quote) ?? '');
    await until(`“${quote}” on the screen`, () =>
      reader.evaluate((wanted) => {
        const [start = ''] = wanted.split(/[\n\t]/);
        const holders = [...document.querySelectorAll('p, li, td')];
        const holder = holders.find((one) => (one.textContent ?? '').replace(/\s+/g, ' ').includes(start));
        const { top, bottom } = holder?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return scrollY > 0 && top >= 0 && bottom <= innerHeight;
      }, quote),
    );
    await reader.close();
  }
});
