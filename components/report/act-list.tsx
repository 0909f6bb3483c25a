import { useState } from 'preact/hooks';
import type { ChoicePracticeId, Report } from '@/lib/analyzer/types';
import { contactFor, type LetterKind, type LetterLaw, letterFor } from '@/lib/export/letters';
import { type MessageKey, t } from '@/lib/i18n';
import { opening } from './finding-row';
import { controlsOf } from './findings';
import { Icon, type IconName } from './icon';
import type { Knowledge } from './model';
import { useReader } from './reader';

const OPT_OUTS: ChoicePracticeId[] = [
  'sells-data',
  'shares-for-advertising',
  'targeted-advertising',
  'ads-opt-out',
  'ai-training',
  'third-party-tracking',
  'cookie-choice',
  'marketing-opt-out',
];
const LETTERS: [LetterKind, MessageKey][] = [
  ['access', 'action_letter_access'],
  ['deletion', 'action_letter_deletion'],
  ['objection', 'action_letter_objection'],
  ['opt-out', 'action_letter_opt_out'],
];
const LAWS: [LetterLaw, MessageKey][] = [
  ['gdpr', 'action_law_gdpr'],
  ['ccpa', 'action_law_ccpa'],
];
/** Where complaints go: the list of Europe's authorities, and California's own. */
const REGULATORS: Record<LetterLaw, [MessageKey, string]> = {
  gdpr: ['action_regulator', 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en'],
  ccpa: ['action_regulator_ccpa', 'https://cppa.ca.gov/webapplications/complaint'],
};
const MOST_OPT_OUTS = 5;

interface Way {
  href: string;
  label: string;
}

/** Links with which the policy lets you say no, each address once. */
function optOutsOf(report: Report): Way[] {
  const ways = new Map<string, Way>();
  for (const practice of OPT_OUTS)
    for (const { kind, href, label } of controlsOf(report, practice))
      if (kind === 'link' && !ways.has(label)) ways.set(label, { href, label });
  return [...new Map([...ways.values()].map((way) => [way.href, way])).values()].slice(0, MOST_OPT_OUTS);
}

/** What you can do: the policy's own ways out, letters ready to send, whom to write to, who can look into it. */
export function ActList({ report, knowledge }: { report: Report; knowledge: Knowledge }) {
  const contact = contactFor('access', report);
  const officer = controlsOf(report, 'dpo').find(({ kind, label }) => kind === 'email' && label !== contact);
  const [regulator, address] = REGULATORS[knowledge.letterLaw];
  return (
    <section class="sec" aria-labelledby="h-acts">
      <h2 id="h-acts" tabindex={-1}>
        {t('section_actions')}
      </h2>
      <ul class="acts">
        {optOutsOf(report).map(({ href, label }) => (
          <Act
            key={href}
            icon="exit"
            href={href}
            words={t('action_opt_out', label || hostOf(href))}
            note={shortened(href)}
          />
        ))}
        {LETTERS.map(([kind, words], index) => (
          <LetterAct
            key={kind}
            report={report}
            kind={kind}
            words={t(words)}
            knowledge={knowledge}
            hasNote={index === 0}
          />
        ))}
        {contact && <Act icon="mail" href={`mailto:${contact}`} words={t('action_contact', contact)} />}
        {officer && <Act icon="mail" href={officer.href} words={t('action_dpo', officer.label)} />}
        <Act icon="out" href={address} words={t(regulator)} note={hostOf(address)} />
      </ul>
      {!contact && <p class="say">{t('action_none')}</p>}
      <LawChoice chosen={knowledge.letterLaw} />
    </section>
  );
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).host.replace(/^www\./, '') : '';
}

/** An address as one reads it: no protocol, no query. */
export function shortened(href: string): string {
  return `${hostOf(href)}${URL.canParse(href) ? new URL(href).pathname.replace(/\/$/, '') : ''}`;
}

function Act({ icon, href, words, note }: { icon: IconName; href: string; words: string; note?: string }) {
  const { actions } = useReader();
  return (
    <li>
      <Icon name={icon} />
      <a href={href} onClick={opening(href, actions.open)}>
        {words}
      </a>
      {note && <span class="meta">{note}</span>}
    </li>
  );
}

interface LetterActProps {
  report: Report;
  kind: LetterKind;
  words: string;
  knowledge: Knowledge;
  hasNote: boolean;
}

/** With an address the mail program opens; the letter can be copied in any case. */
function LetterAct({ report, kind, words, knowledge, hasNote }: LetterActProps) {
  const { actions, say } = useReader();
  const [isCopied, setCopied] = useState(false);
  const { subject, body, mailto } = letterFor(kind, knowledge.letterLaw, report);
  const copy = async (): Promise<void> => {
    const done = await actions.copy(`${subject}\n\n${body}`);
    setCopied(done);
    say(t(done ? 'copied' : 'compare_copy_failed'));
  };
  const label = t(isCopied ? 'copied' : 'action_letter_copy');
  return (
    <li class="letter">
      <Icon name="letter" />
      {mailto ? (
        <a href={mailto} onClick={opening(mailto, actions.open)}>
          {words}
        </a>
      ) : (
        <span class="act-words">{words}</span>
      )}
      <button type="button" class="ib" aria-label={`${label}: ${words}`} title={label} onClick={() => void copy()}>
        <Icon name={isCopied ? 'check' : 'copy'} />
      </button>
      {mailto && hasNote && <span class="meta">{t('action_letter_note')}</span>}
    </li>
  );
}

function LawChoice({ chosen }: { chosen: LetterLaw }) {
  const { actions } = useReader();
  return (
    <fieldset class="law">
      <legend>{t('action_law')}</legend>
      {LAWS.map(([law, words]) => (
        <label key={law}>
          <input type="radio" name="law" checked={law === chosen} onChange={() => actions.chooseLaw(law)} />
          {t(words)}
        </label>
      ))}
    </fieldset>
  );
}
