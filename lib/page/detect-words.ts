/**
 * What privacy policies call themselves and their subject, in some forty languages: stems, because languages bend words,
 * in small letters, without marks, and matched against folded text. Each list is one bounded alternation, linear in the text;
 * groups capture because that is shorter.
 * The detector carries them into every page: a stem that finds nothing new has no place here.
 */

/** Soft hyphen; marks of European letters. A range is sooner ready than the class of all marks. */
const MARKS = /\xad|[\u0300-\u036f]/g;

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
  'priva(c|si|a|t[lnsu])|fair proc|person(al (dat|inf)|up|op|ve|da|enb)|data( p(rot|ol|ri)|skyd|besk)|gdpr|dsgvo|rgpd|c[ai]on? de da|c[cp]pa\\b|at collec',
  'datensch|persoonsg|integritet|tietosu|confidentialit|riservat|vie priv|donnees|da[td]\\w+ .{0,12}pers',
  'prywat|s[ou]u?krom|os[eo]b(ow|n\\w+ [pu])|adat[vk]|gizli|kisisel|конф[иі]д|персонал|приватн|απορρ|προσωπ',
  'プライバ|個人情|[隐隱]私|개인정|خصوصي|פרטיות|rieng tu|ส่วนบ|गोपनी',
].join('|');

export const TOPIC = new RegExp(SUBJECT, 'g');
/** In a policy's text its reader's data are often just that. */
export const TOPIC_OR_DATA = new RegExp(`${SUBJECT}|your (dat|inf)`, 'g');

/** Names that tell a policy without calling it one: "How we use your information", "What does Acme do with your data?". */
export const USES = /(^|use |do with )your .*(dat|inf)/g;

/** The kind of document: policy, notice, statement; in many languages it makes one long word with the subject. */
export const NOTICE = /poli[ct]|notice|statem|verkl|avis|formativ|полит|ポリシ|政策|[^\s-]{18,}/g;

/** With the name of a policy in its name, or as a sentence or question: a page about policies. */
export const ABOUT = /generat|templ|guid|erstel|beauftr|samp|resul|searc|chang|updatin|how |why |[.?]$/g;

/** Other documents with much to say on data: a name of theirs speaks against a policy unless it names privacy, too. */
export const OTHER =
  /\bterm[ios]|condi[ctz]i|agreem|\btos\b|cookie|nutzung|\bagb\b|auftrag|vil+k[ao]r|regulam|услов|согла/g;

/** With the subject in its name: a contract, a control, a job, a motto. */
export const NO_NOTICE = /agree|ddend|settin|choic|featu|manag|offic|cent[er]|contro|matter/g;

/** A policy speaks for its service to its reader; an article about policies does not. */
export const PERSON = /\b(we|our|your?)\b/g;

/** What a policy says that is done with data, and calls itself; and how those speak who write about policies, advise or sell. */
export const ACT = /\b(we|i|is|are|be|not) (\S+ ){0,2}(coll|us[ei]|shar|proc|sto|disc|ke|rec|sell|h[eo]ld|sen|ask)/g;
export const SELF = /(this|our) (privacy )?(pol|not|sta)/g;
export const ALIEN =
  /( a|your|its|their) privacy [pn]o|privacy (policie|law)|you (must|should)|your (cust|visito|busi)|(tu|su|votre) e[mn]|[€£]|\$\d/g;
