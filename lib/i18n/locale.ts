let current = 'en';

/** Texts and formats are in this from here on: a BCP 47 tag, such as `en-GB`. */
export function setLocale(tag: string): void {
  current = tag;
}

/** The tag that dates and numbers are written by. */
export function currentLocale(): string {
  return current;
}

/** A formatter takes longer to make than to use: it is made when it is first needed, and kept until the language changes. */
export function keep<Formatter>(make: (locale: string) => Formatter): () => Formatter {
  let kept: { locale: string; formatter: Formatter } | undefined;
  return () => {
    if (kept?.locale !== current) kept = { locale: current, formatter: make(current) };
    return kept.formatter;
  };
}

const numbers = keep((locale) => new Intl.NumberFormat(locale));

/** A count or another plain number. */
export function formatNumber(value: number): string {
  return numbers().format(value);
}
