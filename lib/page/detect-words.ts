/**
 * What privacy policies call themselves and their subject, in some forty languages: stems, because languages bend words,
 * in small letters, without marks, and matched against folded text. Each list is one bounded alternation, linear in the text;
 * groups capture because that is shorter.
 * The detector carries them into every page: a stem that finds nothing new has no place here.
 */

/** Soft hyphen; marks of European letters, of Thai and kana. Ranges are sooner ready than the class of all marks. */
const MARKS = /\u00ad|[\u0300-\u036f\u0e31-\u0e4e\u3099\u309a]/g;

/** Small letters, marks and soft hyphens removed, so that DONNÉES, données and the donnees of an address are one word. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(MARKS, '').normalize();
}

/** How often the pattern, which has the flag `g`, occurs in the text. Unlike `test` it keeps no state in the pattern. */
export function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The subject: privacy, personal data. */
const SUBJECT = [
  'priva(c|si|a|t[lnsu])|personal (dat|inf)|person(up|op|ve|da|enb)|data p(rot|ol|ri)|gdpr|dsgvo|rgpd|c[ai]on? de da|c[cp]pa\\b|at collec',
  'datensch|persoonsg|data(skyd|besk)|integritet|tietosu|confidentialit|riservat|vie priv|donnees .{0,12}pers|dat\\w+ .{0,12}pers|dados pes',
  'prywat|osobow|s[ou]u?krom|os[eo]bn\\w+ [pu]|adatv|adatk|gizli|kisisel|конф[иі]д|персонал|приватн|απορρ|προσωπ',
  'フライハ|個人情|隐私|隱私|개인정|خصوصي|פרטיות|rieng tu|สวนบค|गोपनी',
].join('|');

/** What policies do in English, over and over. */
const PRACTICE = 'your (dat|inf)|we (\\w+ ){0,2}(collec|shar|disclos)';

export const TOPIC = new RegExp(SUBJECT, 'g');
export const TOPIC_OR_PRACTICE = new RegExp(`${SUBJECT}|${PRACTICE}`, 'g');

/** The kind of document: policy, notice, statement; in many languages it makes one long word with the subject. */
export const NOTICE = /poli[ct]|notice|statem|avis|formativ|полит|ホリシ|政策|[^\s-]{14,}/g;

/** With the name of a policy in its name: a page about policies. */
export const ABOUT = /generat|templa|defin|guide|resul|search|chang|what |how |why /g;

/** Other documents with much to say on data: a name of theirs speaks against a policy unless it names privacy, too. */
export const OTHER =
  /\bterm[ios]|condi[ctz]i|agreem|\btos\b|process[io]|cookie|nutzung|\bagb\b|auftrag|vil+k[ao]r|regulam|услов|согла/g;

/** With the subject in its name: a contract, a control, a job. */
export const NO_NOTICE = /agree|adden|setting|choice|feature|manag|office|cent[er]/g;

/** A policy speaks for its service to its reader; an article about policies does not. */
export const PERSON = /\b(we|our|us|your?)\b/g;

/** What a policy says that it does, and calls itself; and how those speak of policies who write about them. */
export const ACT = /\bwe (\w+ ){0,2}(coll|us[ei]|shar|proc|sto|disc|ke|rec|sell)/g;
export const SELF = /(this|our) (privacy )?(pol|not|sta)/g;
export const ALIEN = /( a|your|its|their) privacy (pol|not)|privacy (policies|law)/g;
