/** Labels of a host that name a purpose, not a service. */
const NO_NAME = /^(?:www|privacy|policy|policies|legal|terms|trust|help|support|docs?|about|info|home)$/;
const LONGEST_NAME = 5;

/** The words of the title that are a label of the address's host: "Stack Overflow" in "Privacy at Stack Overflow" at stackoverflow.com. */
export function nameInTitle(title: string, url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const labels = new URL(url).hostname.split('.').slice(0, -1).map(lettersOf);
  const words = title.split(/\s+/);
  const runs = words.flatMap((_, start) =>
    Array.from({ length: LONGEST_NAME }, (_, more) => trimmed(words.slice(start, start + more + 1).join(' '))),
  );
  const names = labels
    .filter((label) => label.length > 2 && !NO_NAME.test(label))
    .map((label) => runs.find((run) => /\p{Lu}/u.test(run) && lettersOf(run) === label));
  return names.findLast((name) => name !== undefined);
}

/** Without the signs around it. */
function trimmed(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
