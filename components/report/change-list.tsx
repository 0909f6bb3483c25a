import type { Evidence, PracticeId, Report } from '@/lib/analyzer/types';
import {
  dataTypeWord,
  formatDate,
  formatMoment,
  formatNumber,
  nameOf,
  plural,
  safeguardWord,
  sentenceOf,
  t,
} from '@/lib/i18n';
import { type Changes, diffWords, type PracticeChange } from './changes';
import { verdictIn } from './findings';
import { Icon } from './icon';

const MOST_SENTENCES = 12;

/** Changed since the last visit: practice by practice with the old and the new sentence, then the sentences. */
export function ChangeList({ changes, report }: { changes: Changes; report: Report }) {
  const { practices, added, removed, since } = changes;
  const count = added.length + removed.length;
  if (practices.length === 0 && count === 0) return null;
  return (
    <section class="sec" aria-labelledby="h-changes">
      <h2 id="h-changes" tabindex={-1}>
        {t('section_changes', formatMoment(since))}{' '}
        {practices.length > 0 && <span class="n">{plural('changes_practices', practices.length)}</span>}
      </h2>
      {practices.map((change) => (
        <ChangeRow key={change.id} change={change} report={report} />
      ))}
      {practices.length === 0 && <p class="say">{t('changes_none')}</p>}
      {count > 0 && (
        <details class="sentences">
          <summary>{plural('changes_sentences', count)}</summary>
          <SentenceList kind="added" sentences={added} />
          <SentenceList kind="removed" sentences={removed} />
        </details>
      )}
    </section>
  );
}

function ChangeRow({ change, report }: { change: PracticeChange; report: Report }) {
  const { id, before, after, evidenceBefore, evidenceAfter } = change;
  const was = answerText(id, before);
  const icon = isSilent(after) ? 'silent' : report.practices[id].verdict;
  return (
    <div class="chg">
      <h3>
        <Icon name={Array.isArray(after) ? setIcon(change, report) : icon} />
        <span>{title(id, before, after)}</span>
      </h3>
      <p class="was">
        {id === 'last-updated' ? t('changes_was', was, answerText(id, after)) : t('changes_before_answer', was)}
      </p>
      <ChangedQuotes before={evidenceBefore[0]} after={evidenceAfter[0]} />
    </div>
  );
}

function setIcon({ id, before, after }: PracticeChange, report: Report) {
  const gained = newWords(before, after);
  const verdicts = gained.map((word) => verdictIn(report, { practice: id, answer: word }));
  return (['red-flag', 'concern'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'neutral';
}

function newWords(before: PracticeChange['before'], after: PracticeChange['after']): string[] {
  const old = Array.isArray(before) ? before : [];
  return Array.isArray(after) ? after.filter((word) => !old.includes(word)) : [];
}

function isSilent(answer: PracticeChange['after']): boolean {
  return answer === null || answer === 'not-stated' || (Array.isArray(answer) && answer.length === 0);
}

function title(id: PracticeId, before: PracticeChange['before'], after: PracticeChange['after']): string {
  if (Array.isArray(after) || Array.isArray(before)) {
    const [gained] = newWords(before, after);
    const [lost] = newWords(after, before);
    if (gained) return t('changes_new', sentenceOf(id, gained));
    return lost ? t('changes_gone', sentenceOf(id, lost)) : nameOf(id);
  }
  if (isSilent(after)) return t('changes_gone', before ? sentenceOf(id, before) : nameOf(id));
  return id === 'last-updated' ? nameOf(id) : t('changes_new', sentenceOf(id, after ?? ''));
}

function answerText(id: PracticeId, answer: PracticeChange['after']): string {
  if (isSilent(answer)) return t('changes_not_mentioned');
  if (!Array.isArray(answer))
    return id === 'last-updated' ? formatDate(String(answer)) : sentenceOf(id, String(answer));
  const word = (one: string): string =>
    id === 'data-types' ? dataTypeWord(one as never) : safeguardWord(one as never);
  return answer.map(word).join(', ');
}

/** One sentence that was reworded, else the old and the new one. */
function ChangedQuotes({ before, after }: { before: Evidence | undefined; after: Evidence | undefined }) {
  const steps = before && after && before.quote !== after.quote ? diffWords(before.quote, after.quote) : null;
  if (!before && !after) return null;
  return (
    <div class="slip">
      {steps ? (
        <blockquote>
          {after?.heading && <span class="lab">{after.heading}</span>}“
          {steps.map(({ text, kind }, index) => {
            const spaced = index > 0 ? ' ' : '';
            if (kind === 'same') return spaced + text;
            const Tag = kind === 'added' ? 'ins' : 'del';
            return (
              <>
                {spaced}
                <Tag>{text}</Tag>
              </>
            );
          })}
          ”
        </blockquote>
      ) : (
        <>
          {before && before.quote !== after?.quote && <OneQuote evidence={before} kind="removed" />}
          {after && <OneQuote evidence={after} kind="added" />}
        </>
      )}
    </div>
  );
}

function OneQuote({ evidence, kind }: { evidence: Evidence; kind: 'added' | 'removed' }) {
  const Tag = kind === 'added' ? 'ins' : 'del';
  const label = t(kind === 'added' ? 'changes_after' : 'changes_before');
  return (
    <blockquote>
      <span class="lab">{evidence.heading ? `${label} · ${evidence.heading}` : label}</span>“<Tag>{evidence.quote}</Tag>
      ”
    </blockquote>
  );
}

function SentenceList({ kind, sentences }: { kind: 'added' | 'removed'; sentences: string[] }) {
  if (sentences.length === 0) return null;
  const Tag = kind === 'added' ? 'ins' : 'del';
  const more = sentences.length - MOST_SENTENCES;
  return (
    <>
      <h3>
        {t(kind === 'added' ? 'changes_added' : 'changes_removed')}{' '}
        <span class="n">{formatNumber(sentences.length)}</span>
      </h3>
      <ul>
        {sentences.slice(0, MOST_SENTENCES).map((sentence) => (
          <li key={sentence}>
            <Tag>{sentence}</Tag>
          </li>
        ))}
        {more > 0 && <li class="meta">{plural('changes_more', more)}</li>}
      </ul>
    </>
  );
}
