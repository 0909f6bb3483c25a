import { currentLocale, keep } from './locale';

const DAY = 24 * 60 * 60 * 1000;

const shares = keep((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));
const points = keep((locale) => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }));
const lists = keep((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const openLists = keep((locale) => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }));

/** A share between 0 and 1 as whole per cent. */
export function formatShare(share: number): string {
  return shares().format(share);
}

/** Points with their sign: "−3", "+1", "0". */
export function formatPoints(value: number): string {
  return points().format(value).replace('-', '−');
}

/** Midnight UTC of `YYYY-MM-DD` or `YYYY-MM`, null where that is no date. */
function parseDate(date: string): Date | null {
  const time = /^\d{4}-\d{2}(-\d{2})?$/.test(date) ? Date.parse(date.length === 7 ? `${date}-01` : date) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time);
}

/** `2024-05-14` → "14 May 2024", `2024-05` → "May 2024"; anything else as it is. */
export function formatDate(date: string): string {
  const parsed = parseDate(date);
  if (!parsed) return date;
  const day = date.length === 7 ? {} : ({ day: 'numeric' } as const);
  const options = { ...day, month: date.length === 7 ? 'long' : 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(currentLocale(), options).format(parsed);
}

/** Today as the user's calendar has it, `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

/** A moment (ms since 1970) as a day: "3 March 2026". */
export function formatMoment(time: number): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(currentLocale(), options).format(time);
}

/** How long ago a date was, in the largest unit that fits: "2 years ago", "20 days ago", "today"; empty for no date. */
export function formatAge(date: string, now: string): string {
  const from = parseDate(date);
  const to = parseDate(now);
  if (!from || !to) return '';
  const relative = new Intl.RelativeTimeFormat(currentLocale(), { numeric: 'auto' });
  let months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  if (months > 0 && to.getUTCDate() < from.getUTCDate()) months--;
  if (Math.abs(months) >= 12) return relative.format(-Math.trunc(months / 12), 'year');
  if (Math.abs(months) >= 1 || date.length === 7) return relative.format(-months, 'month');
  return relative.format(-Math.round((to.getTime() - from.getTime()) / DAY), 'day');
}

/** "a, b and c" as the language writes it. */
export function formatList(items: readonly string[]): string {
  return lists().format(items);
}

/** "a, b, c": a list of facts that does not end. */
export function joinItems(items: readonly string[]): string {
  return openLists().format(items);
}

/** The name of a language in the language of the interface, null where its code is unknown. */
export function languageName(code: string): string | null {
  try {
    const name = new Intl.DisplayNames([currentLocale()], { type: 'language', fallback: 'none' }).of(code);
    return name ?? null;
  } catch {
    return null;
  }
}

/** The name of a language in that language itself, as one looks for one's own. */
export function ownLanguageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.slice(0, 1).toLocaleUpperCase(code) + name.slice(1);
}

/** "90 days", "1 year". */
export function formatDays(days: number): string {
  const isYears = days % 365 === 0;
  const unit = { style: 'unit', unit: isYears ? 'year' : 'day', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(currentLocale(), unit).format(isYears ? days / 365 : days);
}

/** Minutes to read, at 238 words a minute (Brysbaert 2019); at least one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / 238));
}
