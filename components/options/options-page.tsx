import type { ComponentChildren } from 'preact';
import { LOCALES, ownLanguageName, t } from '@/lib/i18n';
import { BadgePreview } from './badge-preview';
import { SegmentRow, SelectRow, SwitchRow } from './controls';
import { useCurrentSection } from './current-section';
import { DataSection, type DataSectionProps } from './data-section';
import { HistorySection, type HistorySectionProps } from './history-section';
import { SiteList, type SiteListProps, SiteRows } from './sites-section';
import { VerdictTable, type VerdictTableProps } from './verdict-table';

export interface OptionsPageProps
  extends VerdictTableProps,
    HistorySectionProps,
    Pick<SiteListProps, 'siteOf'>,
    Omit<DataSectionProps, 'keptPolicies'> {
  /** The last change could not be stored. */
  hasFailed: boolean;
}

function Section({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: string;
  note?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="g" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p>{note}</p>}
      {children}
    </section>
  );
}

export function OptionsPage(props: OptionsPageProps) {
  const { settings, change, hasFailed } = props;
  const sections = [
    ['reading', t('options_section_reading')],
    ['showing', t('options_section_showing')],
    ['verdicts', t('options_section_verdicts')],
    ['sites', t('options_section_sites')],
    ['history', t('options_section_history')],
    ['data', t('options_section_data')],
  ] as const;
  const current = useCurrentSection(sections.map(([id]) => id));
  return (
    <div class="wrap">
      <nav class="side" aria-label={t('options_title')}>
        <p class="brand">
          <img src="icons/toolbar-ready-32.png" width="16" height="16" alt="" />
          {t('extension_name')}
        </p>
        {sections.map(([id, title]) => (
          <a key={id} href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <main>
        <h1>{t('options_title')}</h1>
        <p class="meta">{t('options_intro')}</p>
        {hasFailed && (
          <p class="problem" role="alert">
            {t('options_failed')}
          </p>
        )}
        <Section id="reading" title={sections[0][1]}>
          <div class="list">
            <SwitchRow
              title={t('options_detection')}
              note={t('options_detection_note')}
              isOn={settings.detection}
              onChange={(detection) => change({ detection })}
            />
            <SegmentRow
              title={t('options_law')}
              value={settings.letterLaw}
              choices={[
                ['gdpr', t('action_law_gdpr')],
                ['ccpa', t('action_law_ccpa')],
              ]}
              onChange={(letterLaw) => change({ letterLaw })}
            />
          </div>
        </Section>
        <Showing settings={settings} change={change} title={sections[1][1]} />
        <Section id="verdicts" title={sections[2][1]} note={t('options_verdicts_note')}>
          <VerdictTable {...props} />
        </Section>
        <Section id="sites" title={sections[3][1]} note={t('options_sites_note')}>
          <SiteList
            sites={settings.ignoredSites}
            siteOf={props.siteOf}
            onChange={(ignoredSites) => change({ ignoredSites })}
          />
          {settings.pageBadgeHiddenSites.length > 0 && (
            <>
              <h3>{t('options_hidden_title')}</h3>
              <div class="list">
                <SiteRows
                  sites={settings.pageBadgeHiddenSites}
                  onChange={(pageBadgeHiddenSites) => change({ pageBadgeHiddenSites })}
                />
              </div>
            </>
          )}
        </Section>
        <Section id="history" title={sections[4][1]} note={t('options_history_note')}>
          <HistorySection {...props} />
        </Section>
        <Section id="data" title={sections[5][1]} note={t('options_data_note')}>
          <DataSection {...props} keptPolicies={props.kept.length} />
        </Section>
      </main>
    </div>
  );
}

function Showing({ settings, change, title }: Pick<OptionsPageProps, 'settings' | 'change'> & { title: string }) {
  return (
    <Section id="showing" title={title}>
      <div class="list">
        <SegmentRow
          title={t('options_toolbar')}
          value={settings.toolbarBadge}
          choices={[
            ['flags', t('options_toolbar_flags')],
            ['grade', t('options_toolbar_grade')],
            ['off', t('options_toolbar_off')],
          ]}
          onChange={(toolbarBadge) => change({ toolbarBadge })}
        />
        <SwitchRow
          title={t('options_page_badge')}
          note={t('options_page_badge_note')}
          isOn={settings.pageBadge}
          onChange={(pageBadge) => change({ pageBadge })}
        />
        <BadgePreview {...settings} />
        <SegmentRow
          title={t('options_theme')}
          value={settings.theme}
          choices={[
            ['system', t('options_theme_system')],
            ['light', t('options_theme_light')],
            ['dark', t('options_theme_dark')],
          ]}
          onChange={(theme) => change({ theme })}
        />
        <SelectRow
          title={t('options_language')}
          value={settings.language}
          choices={[
            ['auto', t('options_language_auto')],
            ...LOCALES.map((locale) => [locale, ownLanguageName(locale)] as const),
          ]}
          onChange={(language) => change({ language })}
        />
        <SwitchRow
          title={t('options_shortcuts')}
          note={t('options_shortcuts_note')}
          isOn={settings.shortcuts}
          onChange={(shortcuts) => change({ shortcuts })}
        />
      </div>
    </Section>
  );
}
