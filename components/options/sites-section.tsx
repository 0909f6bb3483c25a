import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { PageIcon } from '../page-icon';

export interface SiteListProps {
  sites: string[];
  /** The site of what was typed, null where there is none. */
  siteOf: (typed: string) => string | null;
  onChange: (sites: string[]) => void;
}

/** Sites with a field to add one. */
export function SiteList({ sites, siteOf, onChange }: SiteListProps) {
  const [typed, setTyped] = useState('');
  const [isBad, setIsBad] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const site = siteOf(typed);
    setIsBad(site === null);
    if (site === null) return;
    setTyped('');
    onChange([...sites.filter((one) => one !== site), site]);
  };
  return (
    <div class="list">
      <SiteRows sites={sites} onChange={onChange} />
      {sites.length === 0 && <p class="o meta">{t('options_sites_none')}</p>}
      <form class="o" onSubmit={add}>
        <div>
          <input
            type="text"
            aria-label={t('options_site_field')}
            placeholder={t('options_site_field')}
            aria-invalid={isBad}
            aria-describedby={isBad ? 'bad-site' : undefined}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          {isBad && (
            <p class="problem" id="bad-site" role="alert">
              {t('options_site_bad')}
            </p>
          )}
        </div>
        <button type="submit" class="btn">
          <PageIcon name="plus" />
          {t('options_site_add')}
        </button>
      </form>
    </div>
  );
}

/** Sites that can be taken out, one by one. */
export function SiteRows({ sites, onChange }: Pick<SiteListProps, 'sites' | 'onChange'>) {
  return (
    <ul>
      {sites.map((site) => (
        <li class="o" key={site}>
          <span class="site">{site}</span>
          <button
            type="button"
            class="ib"
            aria-label={t('options_site_remove', site)}
            onClick={() => onChange(sites.filter((one) => one !== site))}
          >
            <PageIcon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
