import { franc } from 'franc-min';
import type { PolicyDocument } from '../../lib/analyzer';

/** Letters of the text that are enough to tell. */
const SAMPLE = 20_000;

/** The language of a document's text: BCP 47 code, null where it cannot be told, and its English name. */
export function languageOf({ blocks, language = null }: Pick<PolicyDocument, 'blocks'> & Partial<PolicyDocument>): {
  code: string | null;
  name: string;
} {
  const text = blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, SAMPLE);
  const found = franc(text, { minLength: 40 });
  const code = found === 'und' ? language : (Intl.getCanonicalLocales(found)[0] ?? language);
  const name =
    code === null ? undefined : new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code);
  return { code, name: name ?? 'another language' };
}
