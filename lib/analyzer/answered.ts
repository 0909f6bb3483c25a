/** Questions that are answered in a word: "Do you show ads?" "No." says what "We do not show ads." says. */

const ASKED = /^(?:\W|q:|\d+[.)])*(do|does|did|will|can|may|is|are|has|have) (.+?)\s*\?\W*$/;
const WHOM =
  /^(you|i|we_*|it|they|(?:my|your|the|our|any|this) (?:[\w-]+ )?(?:data_*|information|details|account|app|extension|site|website|service)|cookies|ads|data_*)(?= )/;
/** "No, except …" and "Yes, but …" go on by themselves. */
const WORD = /^\W*(?:(no|never|not at all|none)|yes|always)\W*$/;

/** Who asks says "you" of the service and "my" of what is the reader's. */
function seenFromUs(words: string): string {
  return words.replace(/\b(?:you|your|i|my|me)\b/g, (word) =>
    word === 'you' ? 'we' : word === 'your' ? 'our' : word === 'i' || word === 'me' ? 'you' : 'your',
  );
}

/** The statement that question and answer make together, both lower-case; undefined where they are no such pair. */
export function statementOf(question: string, answer: string): string | undefined {
  const asked = ASKED.exec(question);
  const word = WORD.exec(answer);
  const whom = asked && WHOM.exec(asked[2]!);
  if (!asked || !word || !whom) return undefined;
  const rest = asked[2]!.slice(whom[0].length);
  return `${seenFromUs(whom[0])} ${asked[1]}${word[1] ? ' not' : ''}${seenFromUs(rest)} `;
}
