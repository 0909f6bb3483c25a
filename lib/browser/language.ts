import { browser } from 'wxt/browser';

/** Enough for the browser's recogniser, taken from three places, so that a foreign preface does not decide. */
const SAMPLE = 4000;

/** The language of a text as the browser recognises it (BCP 47, primary part), null where it is not sure. Works offline. */
export async function detectLanguage(text: string): Promise<string | null> {
  const middle = Math.max(0, Math.floor(text.length / 2) - SAMPLE / 2);
  const sample =
    text.length <= 3 * SAMPLE
      ? text
      : [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(-SAMPLE)].join('\n');
  const { isReliable, languages } = await browser.i18n.detectLanguage(sample);
  const [first] = [...languages].sort((a, b) => b.percentage - a.percentage);
  return isReliable && first && first.language !== 'und' ? (first.language.split('-')[0] ?? null) : null;
}
