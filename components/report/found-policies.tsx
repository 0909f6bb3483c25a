import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { shortened } from './act-list';
import { opening } from './finding-row';
import { Icon } from './icon';
import type { Actions, FoundPolicy, Problem } from './model';
import { PROBLEMS } from './state-message';

/** The policies that a page links to; nothing is fetched until one presses. */
export function FoundPolicies({ links, actions }: { links: FoundPolicy[]; actions: Actions }) {
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<{ href: string; problem: Problem } | null>(null);
  const read = async (href: string): Promise<void> => {
    setBusy(href);
    setProblem(null);
    const failed = await actions.readHere(href);
    setBusy(null);
    if (failed) setProblem({ href, problem: failed });
  };
  return (
    <>
      <ul class="card" aria-label={t('state_links')}>
        {links.map(({ href, text, kind }, index) => (
          <li class="found" key={href}>
            <b dir="auto">{text || shortened(href)}</b>
            {AGREED.has(kind) && <p class="meta agreed">{t('state_link_agreed')}</p>}
            <p class="meta">{shortened(href)}</p>
            <div class="row">
              <button
                type="button"
                class={index === 0 ? 'btn primary' : 'btn'}
                aria-disabled={busy !== null || undefined}
                onClick={() => busy === null && void read(href)}
              >
                {t(busy === href ? 'status_step_fetch' : 'state_read_here')}
              </button>
              <a class="btn" href={href} onClick={opening(href, actions.open)}>
                {t('state_open')}
                <Icon name="out" />
              </a>
            </div>
            {problem?.href === href && (
              <p class="problem" role="alert">
                {t(PROBLEMS[problem.problem])}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p class="meta">{t('state_read_note')}</p>
    </>
  );
}

/** Where a link stands beside a form, one agrees to what it leads to. */
const AGREED = new Set(['sign-up', 'checkout']);
