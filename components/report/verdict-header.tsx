import type { GradeLetter, Report } from '@/lib/analyzer/types';
import { serviceName } from '@/lib/export/findings';
import { formatAge, formatDate, formatNumber, languageName, minutesToRead, plural, t, verdictLine } from '@/lib/i18n';
import type { Findings } from './findings';
import { Icon } from './icon';
import { Menu } from './menu';
import type { SurfaceProps } from './model';
import { Service } from './service';

/** Under this share of the page's words, what is missing may be in the part not read. */
const ENOUGH_READ = 0.95;

export function isLittleRead({ words }: Report): boolean {
  return words.read < ENOUGH_READ * words.onPage;
}

export interface VerdictHeaderProps extends SurfaceProps {
  report: Report;
  findings: Findings;
  isLedgerOpen: boolean;
  toggleLedger: () => void;
}

/** The answer first: what was found, the grade, and how much was read. */
export function VerdictHeader({ report, findings, isLedgerOpen, toggleLedger, ...surface }: VerdictHeaderProps) {
  const name = serviceName(report) ?? t('extension_name');
  const host = report.url && URL.canParse(report.url) ? new URL(report.url).host.replace(/^www\./, '') : '';
  const line = [titleWithout(name, report.title), host].filter((one) => one && one !== name).join(' · ');
  return (
    <header class="top">
      <Service name={name} line={line}>
        <Menu {...surface} />
      </Service>
      <div class="verdict">
        <div>
          <Lead report={report} />
          <Tally findings={findings} />
        </div>
        <Scale letter={report.grade?.letter ?? null} isOpen={isLedgerOpen} toggle={toggleLedger} />
      </div>
      <Facts report={report} today={surface.knowledge.today} />
      <Meter report={report} />
    </header>
  );
}

/** "Privacy Policy | Lumora" under the name "Lumora" is "Privacy Policy"; "Privacy at Lumora" stays as it is. */
function titleWithout(name: string, title: string): string {
  const parts = title.split(/\s+[-–—]\s+|\s*[|·•]\s*/);
  return parts.includes(name) ? parts.filter((part) => part !== name).join(' · ') : title;
}

function Lead({ report }: { report: Report }) {
  const mark = report.dealBreakers.length > 0 ? 'stop' : report.redFlags.length > 0 ? 'red-flag' : null;
  return (
    <p class="lead">
      {mark && <Icon name={mark} />}
      {verdictLine(report)}
    </p>
  );
}

/** What the lead does not count. */
function Tally({ findings: { dealBreakers, redFlags, concerns, good } }: { findings: Findings }) {
  return (
    <nav class="tally" aria-label={t('header_findings')}>
      {dealBreakers.length > 0 && redFlags.length > 0 && (
        <a href="#h-flags">
          <Icon name="red-flag" />
          {plural('red_flags', redFlags.length)}
        </a>
      )}
      {concerns.length > 0 && (
        <a href="#h-concerns">
          <Icon name="concern" />
          {plural('concerns', concerns.length)}
        </a>
      )}
      {good.length > 0 && (
        <a href="#h-good">
          <Icon name="good" />
          {plural('good', good.length)}
        </a>
      )}
    </nav>
  );
}

const LETTERS: readonly GradeLetter[] = ['A', 'B', 'C', 'D', 'E'];

function Scale({ letter, isOpen, toggle }: { letter: GradeLetter | null; isOpen: boolean; toggle: () => void }) {
  return (
    <div class={letter ? 'grade' : 'grade none'} data-g={letter ?? undefined}>
      <div class="scale" role="img" aria-label={letter ? t('grade_of', letter) : t('grade_none')}>
        {LETTERS.map((one) => (
          <span key={one} class={one === letter ? 'on' : undefined}>
            {one}
          </span>
        ))}
      </div>
      <div>
        <button type="button" class="lk why" aria-expanded={isOpen} aria-controls="ledger" onClick={toggle}>
          {letter ? t('grade_why', letter) : t('grade_why_none')}
        </button>
      </div>
    </div>
  );
}

function Facts({ report, today }: { report: Report; today: string }) {
  const { answer } = report.practices['last-updated'];
  const { read, onPage } = report.words;
  const isLow = isLittleRead(report);
  const language = report.language && languageName(report.language);
  return (
    <>
      <p class="meta facts">
        <span>{answer ? t('header_updated', formatDate(answer), formatAge(answer, today)) : t('header_no_date')}</span>
        {language && <span>{language}</span>}
      </p>
      <p class="meta facts">
        <span class={isLow ? 'concern low' : undefined}>
          {t(isLow ? 'header_few_words_read' : 'header_words_read', formatNumber(read), formatNumber(onPage))}
        </span>
        {!isLow && <span>{plural('header_saves', minutesToRead(read))}</span>}
      </p>
    </>
  );
}

/** The rule under the header: full where all words of the page were read, thick and amber where too few were. */
function Meter({ report }: { report: Report }) {
  const { read, onPage } = report.words;
  const share = onPage > 0 ? Math.min(1, read / onPage) : 1;
  return (
    <>
      <meter
        class="vh"
        aria-label={t('header_meter')}
        min={0}
        max={Math.max(1, onPage)}
        value={Math.min(read, onPage)}
      />
      <svg
        class={isLittleRead(report) ? 'reading-meter low' : 'reading-meter'}
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect class="track" width="100" height="1" />
        <rect class="fill" width={share * 100} height="1" />
      </svg>
    </>
  );
}
