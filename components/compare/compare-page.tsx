import { useState } from 'preact/hooks';
import { reportsToCsv } from '@/lib/export/csv';
import { reportsToJson } from '@/lib/export/json';
import { reportsToMarkdown } from '@/lib/export/markdown';
import { formatMoment, plural, t } from '@/lib/i18n';
import { PageIcon, type PageIconName } from '../page-icon';
import { ChoosePolicies, type ChoosePoliciesProps } from './choose-policies';
import { type KeptReport, LEAST, type SavedFile } from './compare-model';
import { CompareTable } from './compare-table';

export interface ComparePageProps extends ChoosePoliciesProps {
  saveFile: (file: SavedFile) => void;
  /** Resolves to whether the browser let it. */
  copy: (text: string) => Promise<boolean>;
  print: () => void;
}

/** Two to four policies of the history side by side. */
export function ComparePage(props: ComparePageProps) {
  const { kept, chosen, choose } = props;
  const [isChoosing, setIsChoosing] = useState(false);
  const policies = chosen.flatMap((address) => kept.filter((policy) => policy.address === address));
  const isReady = policies.length >= LEAST;
  const remove = (address: string): void => {
    choose(chosen.filter((one) => one !== address));
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <main>
      <div class="hdr">
        <div>
          <h1 tabIndex={-1}>{isReady ? plural('compare_title', policies.length) : t('compare_title')}</h1>
          {isReady && <p class="meta">{spanOf(policies)}</p>}
        </div>
        {isReady && (
          <Tools
            {...props}
            policies={policies}
            toggleChoosing={() => setIsChoosing(!isChoosing)}
            isChoosing={isChoosing}
          />
        )}
      </div>
      {kept.length < LEAST ? (
        <div class="empty">
          <h2>{t('compare_empty')}</h2>
          <p>{t('compare_empty_text')}</p>
        </div>
      ) : (
        (isChoosing || !isReady) && <ChoosePolicies kept={kept} chosen={chosen} choose={choose} />
      )}
      {isReady && (
        <>
          <CompareTable key={chosen.join(' ')} policies={policies} remove={remove} />
          <p class="meta note-below">{t('compare_note')}</p>
        </>
      )}
    </main>
  );
}

function spanOf(policies: KeptReport[]): string {
  const times = policies.map(({ lastSeen }) => lastSeen);
  const [from, to] = [formatMoment(Math.min(...times)), formatMoment(Math.max(...times))];
  return from === to ? t('compare_span_day', from) : t('compare_span', from, to);
}

interface ToolsProps extends Pick<ComparePageProps, 'saveFile' | 'copy' | 'print'> {
  policies: KeptReport[];
  isChoosing: boolean;
  toggleChoosing: () => void;
}

function Tools({ policies, saveFile, copy, print, isChoosing, toggleChoosing }: ToolsProps) {
  const [told, setTold] = useState('');
  const reports = policies.map(({ report }) => report);
  const save = (kind: 'csv' | 'json'): void =>
    saveFile(
      kind === 'csv'
        ? { name: 'privacy-gist-comparison.csv', text: reportsToCsv(reports), type: 'text/csv' }
        : { name: 'privacy-gist-comparison.json', text: reportsToJson(reports), type: 'application/json' },
    );
  const copyMarkdown = async (): Promise<void> => {
    setTold('');
    const isCopied = await copy(reportsToMarkdown(reports));
    setTold(isCopied ? t('compare_copied') : t('compare_copy_failed'));
  };
  const tools: [PageIconName, string, () => void][] = [
    ['copy', t('compare_markdown'), () => void copyMarkdown()],
    ['save', t('compare_csv'), () => save('csv')],
    ['save', t('compare_json'), () => save('json')],
    ['print', t('compare_print'), print],
  ];
  return (
    <div class="tools3">
      <button type="button" class="btn" aria-expanded={isChoosing} onClick={toggleChoosing}>
        <PageIcon name="plus" />
        {t('compare_add')}
      </button>
      {tools.map(([icon, words, pressed]) => (
        <button type="button" class="btn" key={words} onClick={pressed}>
          <PageIcon name={icon} />
          {words}
        </button>
      ))}
      <p class="meta" role="status">
        {told}
      </p>
    </div>
  );
}
