import { useState } from 'preact/hooks';
import type { Report } from '@/lib/analyzer/types';
import { t } from '@/lib/i18n';
import { DataIcon } from './data-icon';
import { Icon } from './icon';
import { Slip } from './slip';
import { type Fact, type Topic, topicsOf } from './topics';

/** What it says, by topic. Each fact is a button that shows the sentences behind it. */
export function TopicList({ report }: { report: Report }) {
  return (
    <section class="sec" aria-labelledby="h-topics">
      <h2 id="h-topics" tabindex={-1}>
        {t('section_topics')}
      </h2>
      <dl class="cats">
        {topicsOf(report).map((topic) => (
          <TopicRow key={topic.key} topic={topic} />
        ))}
      </dl>
    </section>
  );
}

function TopicRow({ topic }: { topic: Topic }) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  const chips = topic.facts.filter(({ chip }) => chip);
  const others = topic.facts.filter(({ chip }) => !chip);
  const open = topic.facts.find(({ key }) => key === openKey);
  const props = { openKey, toggle: (key: string) => setOpenKey(key === openKey ? null : key) };
  return (
    <>
      <dt>{t(topic.key)}</dt>
      <dd>
        {topic.facts.length === 0 && <span class="no">{t('fact_not_mentioned')}</span>}
        {chips.length > 0 && <FactItems kind="chips" facts={chips} {...props} />}
        {others.length > 0 && <FactItems kind="facts-list" facts={others} {...props} />}
        {open && <Slip key={open.key} evidence={open.evidence} />}
      </dd>
    </>
  );
}

interface FactItemsProps {
  kind: 'chips' | 'facts-list';
  facts: Fact[];
  openKey: string | null;
  toggle: (key: string) => void;
}

function FactItems({ kind, facts, openKey, toggle }: FactItemsProps) {
  return (
    <ul class={kind}>
      {facts.map((fact) => (
        <li key={fact.key}>
          <button
            type="button"
            class={fact.chip ? (fact.chip.isSensitive ? 'chip sens' : 'chip') : 'fact'}
            aria-expanded={fact.key === openKey}
            onClick={() => toggle(fact.key)}
          >
            {fact.chip?.isSensitive && <Icon name="concern" />}
            {fact.chip && !fact.chip.isSensitive && <DataIcon type={fact.chip.type} />}
            {fact.words}
            {fact.chip?.isSensitive && <span class="vh"> ({t('fact_sensitive')})</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
