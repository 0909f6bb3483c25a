/** Dates in all the forms in which documents in English write them. Pure text work, no clock and no time zone. */

import { compiled } from './compiled';

export interface FoundDate {
  /** `YYYY-MM-DD`, or `YYYY-MM` where no day is named. */
  date: string;
  /** Offsets in the text. */
  start: number;
  end: number;
}

/** How a document writes dates of numbers only. */
export type DateOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})(?![a-z\\d])';

const DAY_MONTH_YEAR = new RegExp(`\\b${DAY}(?: day)?(?: of)?[ ./-]{0,2}${MONTH}[ ,./-]{0,2}${YEAR}`, 'gi');
const MONTH_DAY_YEAR = new RegExp(`\\b${MONTH}[ ,./-]{0,2}${DAY}(?:[ ,./-]{1,3})${YEAR}`, 'gi');
const MONTH_YEAR = new RegExp(`\\b${MONTH}(?: of)?[ ,./-]{0,2}${YEAR}`, 'gi');
const YEAR_FIRST = /(?<![\d/.-])((?:19|20)\d{2})([-./])(\d{1,2})\2(\d{1,2})(?![\d/-])/g;
/** "Rev. 10/2021". */
const MONTH_NUMBER_YEAR = /(?<![\d/.-])(\d{1,2})\/((?:19|20)\d{2})(?![\d/-])/g;
const NUMBERS = /(?<![\d/.-])(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d{2}|\d{2}(?=[\s.,;)]|$))(?![\d/-])/g;

/** Words and spellings of either side of the Atlantic. */
const MONTH_FIRST_SIGNS =
  /\b(?:california|united states|u\.s\.|organizations?|behavior|personaliz\w+|authoriz\w+|inc\.|llc|zip code)/gi;
const DAY_FIRST_SIGNS =
  /\b(?:organisations?|behaviour|personalis\w+|authoris\w+|centre|ltd|gmbh|plc|whilst|postcode)\b/gi;
/** American spelling is common everywhere, so it has to prevail clearly. */
const CLEARLY = 2;
const SAMPLE = 100_000;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day?: number): string | null {
  if (month < 1 || month > 12) return null;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return head;
  return day >= 1 && day <= daysIn(year, month) ? `${head}-${String(day).padStart(2, '0')}` : null;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The order of numbers that the document itself shows by a day over 12, else the one that its words speak for. */
export function dateOrder(text: string): DateOrder {
  for (const [, first, , second] of text.matchAll(NUMBERS)) {
    if (Number(first) > 12 && Number(second) <= 12) return 'day-first';
    if (Number(second) > 12 && Number(first) <= 12) return 'month-first';
  }
  const sample = text.slice(0, SAMPLE);
  const count = (signs: RegExp) => [...sample.matchAll(signs)].length;
  return count(MONTH_FIRST_SIGNS) > CLEARLY * count(DAY_FIRST_SIGNS) ? 'month-first' : 'day-first';
}

function numeric(first: number, second: number, year: number, order: DateOrder): string | null {
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return iso(year, month, day) ?? iso(year, day, month);
}

/** All dates of a text, in their order. `order` decides what 01/02/2026 means, and is asked only where one is written so. */
export function findDates(text: string, order: () => DateOrder): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpMatchArray, date: string | null) => {
    const start = match.index!;
    const end = start + match[0].length;
    if (date !== null && !found.some((one) => start < one.end && end > one.start)) found.push({ date, start, end });
  };
  for (const match of text.matchAll(compiled(DAY_MONTH_YEAR, text)))
    add(match, iso(Number(match[3]), monthNumber(match[2]!), Number(match[1])));
  for (const match of text.matchAll(compiled(MONTH_DAY_YEAR, text)))
    add(match, iso(Number(match[3]), monthNumber(match[1]!), Number(match[2])));
  for (const match of text.matchAll(compiled(MONTH_YEAR, text)))
    add(match, iso(Number(match[2]), monthNumber(match[1]!)));
  for (const match of text.matchAll(YEAR_FIRST)) add(match, iso(Number(match[1]), Number(match[3]), Number(match[4])));
  for (const match of text.matchAll(MONTH_NUMBER_YEAR)) add(match, iso(Number(match[2]), Number(match[1])));
  for (const match of text.matchAll(NUMBERS)) {
    const year = Number(match[4]);
    if (year < 100 && match[2] === '.') continue;
    add(match, numeric(Number(match[1]), Number(match[3]), year < 100 ? 2000 + year : year, order()));
  }
  return found.sort((a, b) => a.start - b.start);
}
