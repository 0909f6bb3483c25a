import { redFlagsOf } from '@/lib/analyzer/red-flags';
import type { Report } from '@/lib/analyzer/types';
import { linkToQuote } from '@/lib/export/link-to-quote';
import { formatDate, formatNumber, plural, t } from '@/lib/i18n';
import { PageIcon } from '../page-icon';
import type { KeptReport } from './compare-model';

/** Head of a policy's column: name, grade, counts, how old and how much was read. */
export function PolicyHead({ policy, remove }: { policy: KeptReport; remove: () => void }) {
  const { name, report } = policy;
  const url = linkToQuote(report.url, '');
  const updated = report.practices['last-updated'].answer;
  return (
    <>
      <div class="hl">
        <span class="hn" dir="auto">
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
          ) : (
            name
          )}
        </span>
        <button type="button" class="ib" aria-label={t('compare_remove', name)} onClick={remove}>
          <PageIcon name="close" />
        </button>
      </div>
      <Tally report={report} />
      <p class="meta">
        {updated ? t('compare_updated', formatDate(updated)) : t('header_no_date')}
        <br />
        {t('compare_words', formatNumber(report.words.read), formatNumber(report.words.onPage))}
      </p>
    </>
  );
}

function Tally({ report }: { report: Report }) {
  const { grade, concerns, goodNews } = report;
  const redFlags = redFlagsOf(report);
  const counts = [
    ['red-flag', plural('red_flags', redFlags.length), redFlags.length],
    ['concern', plural('concerns', concerns.length), concerns.length],
    ['good', plural('good', goodNews.length), goodNews.length],
  ] as const;
  return (
    <div class={grade ? 'hg grade' : 'hg'} data-g={grade?.letter}>
      <span class="scale">
        {grade ? (
          <>
            <span class="on" aria-hidden="true">
              {grade.letter}
            </span>
            <span class="vh">{t('grade_of', grade.letter)}</span>
          </>
        ) : (
          t('grade_none')
        )}
      </span>
      <span class="tl">
        {counts.map(([verdict, words, count]) => (
          <span key={verdict} title={words}>
            <PageIcon name={verdict} />
            <span aria-hidden="true">{formatNumber(count)}</span>
            <span class="vh">{words}</span>
          </span>
        ))}
      </span>
    </div>
  );
}
