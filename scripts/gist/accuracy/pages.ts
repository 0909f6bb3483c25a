import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Detection, detectPolicy } from '../../../lib/page/detect';
import type { PageKind } from '../../../lib/page/detect-kind';
import { parseHtml } from '../parse-html';

interface Entry {
  file: string;
  kind: 'policy' | 'other' | 'borderline';
  label: string;
  url: string | null;
  isPolicy: boolean | null;
}

export interface PageScore {
  file: string;
  folder: string;
  label: string;
  /** What counts as right; more than one where the label leaves it open. */
  expected: PageKind[];
  isPolicy: boolean | null;
  found: Detection;
}

export interface PagesAccuracy {
  pages: PageScore[];
  precision: number;
  recall: number;
  falsePages: PageScore[];
  missedPages: PageScore[];
  wrongKind: PageScore[];
  kindRight: number;
}

const LABELS: [RegExp, PageKind[]][] = [
  [/^policy_combined/, ['combined']],
  [/^policy_hub/, ['hub']],
  [/^policy_url_no_text$|^empty_shell$/, ['empty']],
  [/^policy/, ['policy']],
  [/^cookie_policy$/, ['cookie-policy']],
  [/^(?:terms_of_service|commercial_terms|developer_terms)$/, ['terms']],
  [/^(?:community_guidelines|data_processing_agreement|law_enforcement_guidelines|other_legal)$/, ['legal']],
  [/article/, ['article']],
  [/^form_/, ['form']],
  [/^error/, ['error']],
  // Some of these are link pages, some are not.
  [/^site_about_terms_and_privacy$/, ['hub', 'other']],
];

export function kindsOfLabel(label: string): PageKind[] {
  return LABELS.find(([pattern]) => pattern.test(label))?.[1] ?? ['other'];
}

/** Measures the detection on the pages that `directory`/index.json lists; null where there is none. */
export function measurePages(directory: string): PagesAccuracy | null {
  const index = join(directory, 'index.json');
  if (!existsSync(index)) return null;
  const entries = JSON.parse(readFileSync(index, 'utf8')) as Entry[];
  const pages = entries
    .filter(({ file, kind }) => existsSync(join(directory, kind, file)))
    .map(({ file, kind, label, url, isPolicy }): PageScore => {
      const document = parseHtml(readFileSync(join(directory, kind, file), 'utf8').replaceAll('\u0000', ''));
      return { file, folder: kind, label, expected: kindsOfLabel(label), isPolicy, found: detectPolicy(document, url) };
    });
  const scored = pages.filter(({ isPolicy }) => isPolicy !== null);
  const falsePages = scored.filter(({ isPolicy, found }) => !isPolicy && found.isPolicy);
  const missedPages = scored.filter(({ isPolicy, found }) => isPolicy && !found.isPolicy);
  const policies = scored.filter(({ isPolicy }) => isPolicy).length;
  const right = policies - missedPages.length;
  const wrongKind = pages.filter(({ expected, found }) => !expected.includes(found.kind));
  return {
    pages,
    precision: right / Math.max(1, right + falsePages.length),
    recall: right / Math.max(1, policies),
    falsePages,
    missedPages,
    wrongKind,
    kindRight: 1 - wrongKind.length / Math.max(1, pages.length),
  };
}

/** The measure as text, with a line for each false, missed or wrongly named page. */
export function formatPages({ pages, precision, recall, kindRight, ...lists }: PagesAccuracy): string {
  const line = ({ folder, file, label, found }: PageScore) =>
    `  ${`${folder}/${file}`.padEnd(60)} ${label} → ${found.kind} (${found.confidence}) ${found.signals.join(' ')}`;
  const list = (name: string, scores: PageScore[]) =>
    scores.length > 0 ? [`${name}: ${scores.length}`, ...scores.map(line)] : [`${name}: none`];
  return [
    `detection, ${pages.length} pages  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  kind right ${(100 * kindRight).toFixed(1)} %`,
    ...list('taken for policies', lists.falsePages),
    ...list('missed policies', lists.missedPages),
    ...list('wrong kind', lists.wrongKind),
  ].join('\n');
}
