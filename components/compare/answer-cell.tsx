import type { Evidence } from '@/lib/analyzer/types';
import type { ComparedAnswer } from '@/lib/export/comparison';
import { linkToQuote } from '@/lib/export/link-to-quote';
import { formatNumber, t, verdictWord } from '@/lib/i18n';
import { PageIcon } from '../page-icon';
import { Quote } from '../report/quote';
import type { KeptReport } from './compare-model';

/** What a policy says, with the mark of its verdict. */
export function Answer({ answer, lead }: { answer: ComparedAnswer; lead?: (words: string) => string }) {
  const { words, verdict, isDealBreaker, notes } = answer;
  const said = words ?? t('verdict_not_mentioned');
  return (
    <span class={words === null ? 'c sil' : 'c'}>
      <PageIcon name={words === null ? 'silent' : isDealBreaker ? 'stop' : verdict} />
      <span>
        {words !== null && (
          <span class="vh">{`${isDealBreaker ? t('verdict_deal_breaker') : verdictWord(verdict)}: `}</span>
        )}
        {lead ? lead(said) : said}
        {notes.map((note) => (
          <small key={note}>{note}</small>
        ))}
      </span>
    </span>
  );
}

/** The policy's sentence behind an answer, with a link that opens the policy there. */
export function AnswerQuote({ evidence, policy }: { evidence: Evidence | undefined; policy: KeptReport }) {
  if (!evidence) return <span class="meta">{t('compare_no_sentence', formatNumber(policy.report.words.read))}</span>;
  const url = linkToQuote(policy.report.url, evidence.quote);
  const language = policy.report.language ?? undefined;
  return (
    <>
      {evidence.heading && (
        <span class="where" lang={language} dir="auto">
          {evidence.heading}
        </span>
      )}
      <blockquote lang={language} dir="auto">
        <Quote evidence={evidence} />
      </blockquote>
      {url && (
        <a href={url} target="_blank" rel="noreferrer" aria-label={`${t('compare_open')}: ${policy.name}`}>
          {t('compare_open')}
        </a>
      )}
    </>
  );
}
