import type { BaseRates } from '@/components/report/model';

const found = import.meta.glob('/lib/analyzer/base-rates.json', { import: 'default' });

/** How common the answers are; null in a build without these figures. */
export async function loadBaseRates(): Promise<BaseRates | null> {
  return ratesOf(await Object.values(found)[0]?.());
}

function ratesOf(value: unknown): BaseRates | null {
  const isRates =
    typeof value === 'object' && value !== null && 'policies' in value && 'rates' in value && 'date' in value;
  return isRates ? (value as BaseRates) : null;
}
