/** Second levels under which countries register names: example.co.uk, example.com.au. */
const SECOND_LEVEL = /^(?:co|com|net|org|gov|edu|ac|or|ne|go|gob|govt|nom|in|me|ltd|plc|sch)$/;

/** The part of a host's name that was registered; an estimate by the usual second levels, without a list. */
export function registeredName(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  if (/^[\d.]+$|:/.test(host)) return host;
  const country = labels.at(-1)?.length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? '');
  return labels.slice(country ? -3 : -2).join('.');
}

/** Both hosts are of one site, or of one service under several countries' names. */
export function isSameSite(one: string, other: string): boolean {
  const [first, second] = [registeredName(one), registeredName(other)];
  if (first === second) return true;
  const brand = first.split('.')[0] ?? '';
  return brand.length > 3 && first.includes('.') && brand === second.split('.')[0];
}
