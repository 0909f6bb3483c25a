import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Evidence, Verdict } from '@/lib/analyzer/types';
import { formatNumber, formatShare, plural, t, verdictWord } from '@/lib/i18n';
import type { Finding, Findings } from './findings';
import { Icon } from './icon';
import { Quote } from './quote';
import { useReader } from './reader';
import { ShownNote } from './slip';

const VERDICTS: readonly Verdict[] = ['red-flag', 'concern', 'good', 'neutral'];
/** Quotes shown of one finding before one asks for more. */
const FEW = 3;

interface Group {
  finding: Finding;
  evidence: Evidence[];
}

function holds({ quote, heading, leadIn }: Evidence, sentence: string, sought: string): boolean {
  return [quote, heading, leadIn?.quote, sentence].some((text) => text?.toLowerCase().includes(sought));
}

function groupsOf(findings: Findings, sought: string): Group[] {
  const { dealBreakers, redFlags, concerns, good, neutral } = findings;
  const all = [...dealBreakers, ...redFlags, ...concerns, ...good, ...neutral];
  return all
    .map((finding) => ({
      finding,
      evidence: finding.evidence.filter((one) => holds(one, finding.sentence, sought)),
    }))
    .filter(({ evidence }) => evidence.length > 0);
}

function countOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { evidence }) => sum + evidence.length, 0);
}

/** All quotes of the policy, by finding: to search, to filter, and to show one after the other on the page. */
export function EvidenceView({ findings }: { findings: Findings }) {
  const [typed, setTyped] = useState('');
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const { say } = useReader();
  const sought = typed.trim().toLowerCase();
  const all = useMemo(() => countOf(groupsOf(findings, '')), [findings]);
  const groups = useMemo(() => groupsOf(findings, sought), [findings, sought]);
  const shown = verdict === null ? groups : groups.filter(({ finding }) => finding.verdict === verdict);
  const search = (words: string): void => {
    setTyped(words);
    const found = countOf(groupsOf(findings, words.trim().toLowerCase()));
    if (words.trim()) say(foundText(found, all, words.trim()));
  };
  return (
    <>
      <search class="find">
        <label>
          <span class="vh">{t('panel_search')}</span>
          <Icon name="search" />
          <input
            type="search"
            value={typed}
            placeholder={plural('panel_search_placeholder', all)}
            onInput={(event) => search(event.currentTarget.value)}
          />
          <kbd>/</kbd>
        </label>
        <fieldset class="filters">
          <legend class="vh">{t('panel_filter')}</legend>
          <Filter isOn={verdict === null} choose={() => setVerdict(null)}>
            {t('panel_all', formatNumber(countOf(groups)))}
          </Filter>
          {VERDICTS.map((one) => {
            const count = countOf(groups.filter(({ finding }) => finding.verdict === one));
            return (
              <Filter key={one} isOn={verdict === one} choose={() => setVerdict(verdict === one ? null : one)}>
                <Icon name={one} />
                {formatNumber(count)}
                <span class="vh"> {verdictWord(one)}</span>
              </Filter>
            );
          })}
        </fieldset>
      </search>
      {shown.length === 0 && <p class="say none">{foundText(0, all, typed.trim())}</p>}
      {shown.map((group) => (
        <EvidenceGroup key={group.finding.key} group={group} sought={sought} />
      ))}
    </>
  );
}

function foundText(found: number, all: number, sought: string): string {
  return found === 0 ? t('panel_found_none', sought) : plural('panel_found', found, formatNumber(all), sought);
}

function Filter({ isOn, choose, children }: { isOn: boolean; choose: () => void; children: ComponentChildren }) {
  return (
    <button type="button" aria-pressed={isOn} onClick={choose}>
      {children}
    </button>
  );
}

function EvidenceGroup({ group: { finding, evidence }, sought }: { group: Group; sought: string }) {
  const [isWhole, setWhole] = useState(false);
  const few = isWhole || sought ? evidence : evidence.slice(0, FEW);
  const rest = evidence.length - few.length;
  const { against } = finding;
  return (
    <section class="grp">
      <h3>
        <Icon name={finding.verdict} />
        <span>
          <span class="vh">{verdictWord(finding.verdict)}: </span>
          {finding.sentence}
        </span>
        <span class="meta">{plural('quotes', evidence.length)}</span>
      </h3>
      {few.map((one) => (
        <EvidenceButton key={`${one.start}-${one.end}`} evidence={one} sought={sought} />
      ))}
      {rest > 0 && (
        <button type="button" class="lk" onClick={() => setWhole(true)}>
          {plural('panel_more', rest)}
        </button>
      )}
      {against && finding.evidence[0] && (
        <>
          <h3 class="pair">
            <Icon name="unclear" />
            <span>{t('says_two_things_about', against.sentence)}</span>
          </h3>
          <div class="two">
            <EvidenceButton evidence={finding.evidence[0]} sought={sought} />
            <div class="vs">{t('says_two_things_but')}</div>
            {against.evidence.slice(0, FEW).map((one) => (
              <EvidenceButton key={one.start} evidence={one} sought={sought} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function EvidenceButton({ evidence, sought }: { evidence: Evidence; sought: string }) {
  const { shown, show, lost, canShow, length } = useReader();
  const isShown = shown === evidence;
  const place = length > 0 ? t('panel_position', formatShare(Math.min(1, evidence.start / length))) : null;
  const content = (
    <>
      <span class="w">
        {isShown ? <ShownNote /> : <span>{lost.has(evidence) ? t('evidence_lost') : evidence.heading}</span>}
        {place && <span>{place}</span>}
      </span>
      <span class="q">
        <Quote evidence={evidence} sought={sought} />
      </span>
    </>
  );
  if (!canShow) return <div class="ev">{content}</div>;
  return (
    <button
      type="button"
      class="ev"
      aria-current={isShown || undefined}
      title={t('evidence_show')}
      onClick={() => void show(evidence)}
    >
      {content}
    </button>
  );
}
