import { useId, useState } from 'preact/hooks';
import { type ComparisonRow, compareRows } from '@/lib/export/comparison';
import { formatNumber, plural, t } from '@/lib/i18n';
import { PageIcon } from '../page-icon';
import { Answer, AnswerQuote } from './answer-cell';
import type { KeptReport } from './compare-model';
import { PolicyHead } from './policy-head';

export interface CompareTableProps {
  policies: KeptReport[];
  remove: (address: string) => void;
}

/** Practice by practice, side by side; differences first. */
export function CompareTable({ policies, remove }: CompareTableProps) {
  const rows = compareRows(policies.map(({ report }) => report));
  const differing = rows.filter(({ differs }) => differs);
  const same = rows.filter(({ differs }) => !differs);
  return (
    <section class="tbl" aria-label={t('compare_title')}>
      <table>
        <colgroup>
          <col class="p" />
          {policies.map(({ address }) => (
            <col key={address} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('compare_first')}</th>
            {policies.map((policy) => (
              <th scope="col" key={policy.address}>
                <PolicyHead policy={policy} remove={() => remove(policy.address)} />
              </th>
            ))}
          </tr>
        </thead>
        <RowGroup title={t('compare_differ')} rows={differing} policies={policies} />
        <RowGroup title={t('compare_same')} rows={same} policies={policies} />
      </table>
    </section>
  );
}

interface RowGroupProps {
  title: string;
  rows: ComparisonRow[];
  policies: KeptReport[];
}

/** What differs in no verdict, and what no policy mentions, is folded. */
function isWorthShowing({ differs, isTelling, answers }: ComparisonRow): boolean {
  return differs ? isTelling : answers.some(({ words }) => words !== null);
}

function RowGroup({ title, rows, policies }: RowGroupProps) {
  const [showsAll, setShowsAll] = useState(false);
  const isFolded = (row: ComparisonRow): boolean => !showsAll && !isWorthShowing(row);
  const rest = rows.filter(isFolded).length;
  const columns = policies.length + 1;
  return (
    <tbody>
      <tr class="rowg">
        <th colSpan={columns} scope="rowgroup">
          {title} <span>{plural('findings', rows.length)}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.key} row={row} policies={policies} isFolded={isFolded(row)} />
      ))}
      {rest > 0 && (
        <tr class="more">
          <td colSpan={columns}>
            <button type="button" class="lk" onClick={() => setShowsAll(true)}>
              {t('compare_show_rest', formatNumber(rest))}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface RowProps {
  row: ComparisonRow;
  policies: KeptReport[];
  /** Paper shows it all the same. */
  isFolded: boolean;
}

function Row({ row, policies, isFolded }: RowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { title, answers, differs } = row;
  const [first] = answers;
  return (
    <>
      <tr hidden={isFolded}>
        <th scope="row">
          <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
            <PageIcon name={isOpen ? 'up' : 'down'} />
            <span>{title}</span>
          </button>
        </th>
        {differs || !first ? (
          answers.map((answer, index) => (
            <td key={policies[index]?.address}>
              <Answer answer={answer} />
            </td>
          ))
        ) : (
          <td colSpan={policies.length}>
            <Answer answer={first} lead={(words) => t('compare_all_same', words)} />
          </td>
        )}
      </tr>
      <tr class="qs" id={id} hidden={!isOpen || isFolded}>
        <th scope="row">
          <span class="vh">{t('compare_quotes')}</span>
        </th>
        {policies.map((policy, index) => (
          <td key={policy.address}>
            <AnswerQuote evidence={answers[index]?.evidence} policy={policy} />
          </td>
        ))}
      </tr>
    </>
  );
}
