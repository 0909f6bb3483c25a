import { beforeAll, describe, expect, it } from 'vitest';
import { reportsToCsv } from '@/lib/export/csv';
import { reportsToJson, reportToJson } from '@/lib/export/json';
import { samplePolicy, speakEnglish } from './sample-policy';

beforeAll(speakEnglish);

/** A strict reader of RFC 4180, written apart from the writer. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') field += text[++at];
      else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',' || sign === '\r') {
      rows.at(-1)?.push(field);
      field = '';
      if (sign === '\r') {
        rows.push([]);
        at++;
      }
    } else field += sign;
  }
  return rows.filter((row) => row.length > 0);
}

describe('reportsToCsv', () => {
  it('has one line for every practice and for every word of a set', () => {
    const [head, ...rows] = parse(reportsToCsv([samplePolicy(), samplePolicy({ siteName: 'Other' })]).slice(1));
    const own = rows.filter(([service]) => service === 'Lumora');
    expect(head).toEqual(['Service', 'Source', 'Practice', 'Answer', 'Verdict', 'Section', 'Quote', 'Link']);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
    expect(own).toHaveLength(Object.keys(samplePolicy().practices).length + 1);
    expect(rows.find(([, , , answer]) => answer === 'Sells or trades your data')?.slice(4, 7)).toEqual([
      'Red flag',
      '4. How we share',
      'We sell your contact details to data brokers, but you may opt out at any time.',
    ]);
    expect(own.filter(([, , practice]) => practice === 'Data it collects').map(([, , , answer]) => answer)).toEqual([
      'email',
      'health data',
    ]);
  });

  it('keeps quotes, commas and line breaks of the policy in their cell', () => {
    const service = 'A "B", C\r\nD; E';
    expect(parse(reportsToCsv([samplePolicy({ siteName: service })]).slice(1))[1]?.[0]).toBe(service);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('lets no spreadsheet run %j', (siteName) => {
    expect(parse(reportsToCsv([samplePolicy({ siteName })]).slice(1))[1]?.[0]).toBe(`'${siteName}`);
  });

  it('is marked as UTF-8', () => {
    expect(reportsToCsv([]).charCodeAt(0)).toBe(0xfeff);
  });
});

describe('JSON', () => {
  it('is the report itself', () => {
    expect(JSON.parse(reportToJson(samplePolicy()))).toEqual(samplePolicy());
    expect(JSON.parse(reportsToJson([samplePolicy()]))).toEqual([samplePolicy()]);
  });
});
