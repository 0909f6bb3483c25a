import { has, redFlagsOf } from '../analyzer/red-flags';
import type { Control, Evidence, Judged, PracticeId, Report } from '../analyzer/types';
import {
  dataTypeWord,
  formatDate,
  formatNumber,
  joinItems,
  nameOf,
  notMentionedOf,
  sentenceOf,
  t,
  today,
  verdictLine,
  verdictWord,
  whyOf,
} from '../i18n';
import { type ComparedAnswer, compareRows } from './comparison';
import { choiceOf, evidenceOf, serviceName } from './findings';
import { linkToQuote } from './link-to-quote';

/** Text that Markdown shall show as it is: white space collapsed, everything that could be markup escaped. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&')
    .replace(/:(?=\/\/)|\.(?<=www\.)/gi, '\\$&');
}

function link(words: string, href: string): string {
  return `[${plain(words)}](<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

/** The quote with the words that decided in bold; marks are places in the policy's text, some of them in the lead-in. */
function marked({ quote, start: offset, marks = [] }: Evidence): string {
  let text = '';
  let at = 0;
  for (const mark of marks) {
    const [start, end] = [mark.start - offset, Math.max(0, mark.end - offset)];
    const words = quote.slice(Math.max(start, at), end);
    if (!words.trim()) continue;
    text += spaced(quote.slice(at, Math.max(start, at))) + bold(words);
    at = Math.max(at, end);
  }
  return (text + spaced(quote.slice(at))).trim();
}

/** A line that begins with a dash or a number is no list. */
function noList(line: string): string {
  return line.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^-/, '\\-');
}

function spaced(text: string): string {
  const [, before, inner = '', after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${before ? ' ' : ''}${plain(inner)}${after ? ' ' : ''}`;
}

function bold(text: string): string {
  const [, before, inner = '', after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${before ? ' ' : ''}**${plain(inner)}**${after ? ' ' : ''}`;
}

function quoteLines(report: Report, evidence: Evidence | undefined): string[] {
  if (!evidence) return [];
  const url = linkToQuote(report.url, evidence.quote);
  const section = evidence.heading ?? t('export_link');
  const where = url ? link(section, url) : evidence.heading && plain(evidence.heading);
  const leadIn = evidence.leadIn ? `${plain(evidence.leadIn.quote)} … ` : '';
  return [`  > ${noList(leadIn + marked(evidence))}`, ...(where ? ['  >', `  > — ${where}`] : [])];
}

function wayOut(controls: readonly Control[] = []): string[] {
  const ways = controls
    .filter(({ href }) => /^(https?|mailto):/i.test(href))
    .map(({ label, href }) => link(label || href, href));
  return ways.length > 0 ? [`  ${plain(t('evidence_way_out'))} ${joinItems(ways)}`] : [];
}

function finding(report: Report, judged: Judged): string {
  const { practice, answer } = judged;
  const choice = choiceOf(report, practice);
  const sentence = sentenceOf(practice, answer);
  const words = choice?.withExceptions ? t('with_exceptions', sentence) : sentence;
  const why = whyOf(practice, answer);
  const against = choice?.contradiction;
  const lines = [`- **${plain(words)}.**${why ? ` ${plain(why)}` : ''}`];
  const paragraphs = [
    quoteLines(report, evidenceOf(report, judged)[0]),
    against ? [`  ${plain(t('says_two_things_about', sentenceOf(practice, against.answer)))}`] : [],
    against ? quoteLines(report, against.evidence[0]) : [],
    wayOut(choice?.controls),
  ];
  for (const paragraph of paragraphs) if (paragraph.length > 0) lines.push('', ...paragraph);
  return lines.join('\n');
}

function section(title: string, entries: readonly string[]): string[] {
  return entries.length > 0 ? [`## ${plain(title)}`, entries.join('\n\n')] : [];
}

function facts(report: Report): string {
  const { url, words, grade } = report;
  const updated = report.practices['last-updated'].answer;
  const lines: [string, string][] = [
    [t('export_read'), plain(t('compare_words', formatNumber(words.read), formatNumber(words.onPage)))],
    [t('export_updated'), plain(updated ? formatDate(updated) : t('header_no_date'))],
    [t('export_grade'), plain(grade?.letter ?? t('export_no_grade'))],
  ];
  if (url) lines.unshift([t('export_source'), linkToQuote(url, '') ? link(url, url) : plain(url)]);
  return lines.map(([name, value]) => `- ${plain(name)}: ${value}`).join('\n');
}

/** What is neither flag, concern nor good news, as the list by topic has it. */
function otherAnswers(report: Report): string[] {
  const told = new Set([...redFlagsOf(report), ...report.concerns, ...report.goodNews].map(({ practice }) => practice));
  return (Object.keys(report.practices) as PracticeId[])
    .filter((practice) => !told.has(practice))
    .flatMap((practice) => {
      const choice = choiceOf(report, practice);
      if (!choice || choice.answer === 'not-stated') return [];
      return [finding(report, { practice, answer: choice.answer })];
    });
}

/** The summary as Markdown, each finding with the policy's own sentence and a link to it. All that comes from the policy is escaped. */
export function reportToMarkdown(report: Report): string {
  const service = serviceName(report);
  const all = (judged: readonly Judged[]): string[] => judged.map((one) => finding(report, one));
  const others = (judged: readonly Judged[]): string[] => all(judged.filter((one) => !has(report.dealBreakers, one)));
  const collected = report.practices['data-types'].answer.map(dataTypeWord);
  return `${[
    `# ${plain(service ? t('export_title', service) : t('export_title_plain'))}`,
    facts(report),
    `**${plain(verdictLine(report))}**`,
    ...section(t('section_deal_breakers'), all(report.dealBreakers)),
    ...section(t('section_red_flags'), others(redFlagsOf(report))),
    ...section(t('section_concerns'), others(report.concerns)),
    ...section(t('section_good'), others(report.goodNews)),
    ...(collected.length > 0 ? [`## ${plain(nameOf('data-types'))}`, plain(joinItems(collected))] : []),
    ...section(t('section_topics'), otherAnswers(report)),
    ...section(
      t('section_not_mentioned'),
      [report.notMentioned.map((practice) => `- ${plain(notMentionedOf(practice))}`).join('\n')].filter(Boolean),
    ),
    `*${plain(t('export_made', formatDate(today())))}*`,
  ].join('\n\n')}\n`;
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellOf(report: Report, { words, verdict, notes, evidence }: ComparedAnswer): string {
  if (words === null) return plain(t('verdict_not_mentioned'));
  const said = joinItems([verdict === 'neutral' ? words : `${verdictWord(verdict)}: ${words}`, ...notes]);
  const url = evidence && linkToQuote(report.url, evidence.quote);
  return url ? link(said, url) : plain(said);
}

/** Policies side by side as a table, differences first, each answer with a link to its sentence. */
export function reportsToMarkdown(reports: readonly Report[]): string {
  const names = reports.map((report) => {
    const name = serviceName(report) ?? t('export_title_plain');
    return report.url && linkToQuote(report.url, '') ? link(name, report.url) : plain(name);
  });
  const grades = reports.map(({ grade }) => plain(grade?.letter ?? t('export_no_grade')));
  return `${[
    `# ${plain(t('compare_title'))}`,
    [
      tableLine([plain(t('export_practice')), ...names]),
      tableLine(['', ...names].map(() => '---')),
      tableLine([plain(t('export_grade')), ...grades]),
      ...compareRows(reports).map(({ title, answers }) =>
        tableLine([
          plain(title),
          ...answers.flatMap((answer, index) => (reports[index] ? [cellOf(reports[index], answer)] : [])),
        ]),
      ),
    ].join('\n'),
    `*${plain(t('export_made', formatDate(today())))}*`,
  ].join('\n\n')}\n`;
}
