import { describe, expect, it } from 'vitest';
import { dateOrder, findDates } from '@/lib/analyzer/dates';

const dates = (text: string, order: 'day-first' | 'month-first' = 'day-first') =>
  findDates(text, () => order).map(({ date }) => date);

describe('dates', () => {
  it.each([
    ['17th May 2018', '2018-05-17'],
    ['the 7th of May 2020', '2020-05-07'],
    ['May 17, 2018', '2018-05-17'],
    ['Sept. 3rd, 2021', '2021-09-03'],
    ['September/11, 2025', '2025-09-11'],
    ['2021-04-20', '2021-04-20'],
    ['2020.12.07', '2020-12-07'],
    ['20.04.2021', '2021-04-20'],
    ['May 2018', '2018-05'],
    ['Rev. 10/2021', '2021-10'],
    ['APRIL-2024', '2024-04'],
    ['May, 2023', '2023-05'],
    ['22/07/26', '2026-07-22'],
    ['22-07-26', '2026-07-22'],
    ['May 17, 2018_._ Earlier', '2018-05-17'],
  ])('reads %s', (text, date) => expect(dates(`Updated ${text}.`)).toEqual([date]));

  it('reads numbers in the order of the document', () => {
    expect(dates('01/02/2026', 'day-first')).toEqual(['2026-02-01']);
    expect(dates('01/02/2026', 'month-first')).toEqual(['2026-01-02']);
  });

  it('reads numbers that allow one order only, whatever the document says', () => {
    expect(dates('08/25/2025', 'day-first')).toEqual(['2025-08-25']);
    expect(dates('25/08/2025', 'month-first')).toEqual(['2025-08-25']);
  });

  it('finds all dates in their order, each once, with its place', () => {
    const text = 'Reviewed on 24/04/2026, updated on May 19, 2026.';
    const found = findDates(text, () => 'day-first');
    expect(found.map(({ date }) => date)).toEqual(['2026-04-24', '2026-05-19']);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['24/04/2026', 'May 19, 2026']);
  });

  it.each(['31.02.2024', 'version 1.2.3', '10.0.0.1', 'December 45', '2024/13/40', 'on 3 July'])(
    'takes %s for no date',
    (text) => expect(dates(text)).toEqual([]),
  );

  it('learns the order from a day over 12, else from spelling', () => {
    expect(dateOrder('From 03/04/2020 to 25/04/2020')).toBe('day-first');
    expect(dateOrder('An organisation. From 03/04/2020 to 04/25/2020')).toBe('month-first');
    expect(dateOrder('Acme, Inc. is an organization in California.')).toBe('month-first');
    expect(dateOrder('Acme Ltd is an organisation in Leeds.')).toBe('day-first');
  });
});
