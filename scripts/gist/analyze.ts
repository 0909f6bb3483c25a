import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze, type PolicyDocument, type Report } from '../../lib/analyzer';
import { reportToMarkdown } from '../../lib/export/markdown';
import { setMessages } from '../../lib/i18n';
import { detectPolicy } from '../../lib/page/detect';
import english from '../../public/_locales/en/messages.json';
import { Explanation } from './explanation';
import { FriendlyError } from './friendly-error';
import { languageOf } from './language';
import { parseHtml } from './parse-html';
import { isHtmlFile, readPolicy } from './read-policy';

const READABLE = new Set(['.html', '.htm', '.xhtml', '.md', '.txt']);

interface Options {
  url: string | null;
  anyway: boolean;
  explain?: Explanation;
}

/** A page that is no policy is refused; a text is taken as one, with a warning. */
function checkIsPolicy(file: string, { url, anyway }: Options, report: Report): void {
  if (isHtmlFile(file)) {
    if (anyway) return;
    const { isPolicy, kind } = detectPolicy(parseHtml(readFileSync(file, 'utf8')), url);
    if (!isPolicy)
      throw new FriendlyError(`${file}: this seems to be no privacy policy (${kind}). --anyway reads it nevertheless.`);
  } else if (report.noGrade === 'not-a-policy') {
    process.stderr.write(`${file}: this seems to be no privacy policy; it was read nevertheless.\n`);
  }
}

function analyzeFile(file: string, options: Options): Report {
  const document: PolicyDocument = readPolicy(file, options.url);
  const language = languageOf(document);
  const today = new Date().toISOString().slice(0, 10);
  const report = analyze(
    { ...document, language: language.code },
    { today, ...(options.explain && { trace: options.explain.trace }) },
  );
  if (report.noGrade === 'language') {
    throw new FriendlyError(
      `${file}: this policy seems to be in ${language.name}; Privacy Gist reads policies in English only, so far.`,
    );
  }
  checkIsPolicy(file, options, report);
  return report;
}

function analyzeFolder(folder: string, out: string): number {
  mkdirSync(out, { recursive: true });
  let failures = 0;
  for (const name of readdirSync(folder).sort()) {
    if (!READABLE.has(extname(name).toLowerCase())) continue;
    try {
      const report = analyzeFile(join(folder, name), { url: null, anyway: false });
      writeFileSync(join(out, `${basename(name, extname(name))}.json`), `${JSON.stringify(report, null, 1)}\n`);
    } catch (error) {
      if (!(error instanceof FriendlyError)) throw error;
      failures++;
      process.stderr.write(`${error.message}\n`);
    }
  }
  return failures > 0 ? 1 : 0;
}

/** `analyze FILE|- [--url URL] [--format json|markdown] [--explain] [--anyway]`, `analyze DIR --out DIR2`. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      format: { type: 'string', default: 'json' },
      explain: { type: 'boolean', default: false },
      anyway: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  if (positionals.length === 0)
    throw new FriendlyError('Which file? analyze FILE, analyze - for standard input, or analyze DIR --out DIR2.');
  if (!['json', 'markdown'].includes(values.format)) throw new FriendlyError('--format is json or markdown.');
  setMessages('en', english);
  let code = 0;
  for (const file of positionals) {
    if (file !== '-' && statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
      if (values.out === undefined) throw new FriendlyError(`${file} is a folder: where to? --out DIR2.`);
      code ||= analyzeFolder(file, values.out);
      continue;
    }
    try {
      const explain = values.explain ? new Explanation() : undefined;
      const report = analyzeFile(file, { url: values.url ?? null, anyway: values.anyway, ...(explain && { explain }) });
      process.stdout.write(
        explain
          ? explain.toString()
          : values.format === 'json'
            ? `${JSON.stringify(report, null, 1)}\n`
            : reportToMarkdown(report),
      );
    } catch (error) {
      if (!(error instanceof FriendlyError)) throw error;
      process.stderr.write(`${error.message}\n`);
      code = 1;
    }
  }
  return code;
}
