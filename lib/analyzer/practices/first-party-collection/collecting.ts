import { scopeOf } from '../../clause';
import { matches } from '../../compiled';
import { normalise, type SegmentedPolicy, type Sentence } from '../../segment';
import type { Rows, Sifted } from '../../sieve';
import type { Block } from '../../types';
import { gap, re, WE } from '../../vocabulary';

/** collects: the sentence says that the service gets the data. held: it uses, shows or passes it on, so it has it. */
export type Context = 'collects' | 'held' | 'none';

const GET = String.raw`\b(?:collect(?:s|ed|ing|ion)?|compil(?:e|es|ing)|gather(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|acquir(?:e|es|ed)|record(?:s|ed|ing)?|captur(?:e|es|ed)|log(?:s|ged)?|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|requir(?:e|es|ed)|stor(?:e|es|ed|ing)|process(?:es|ed|ing)?|track(?:s|ed|ing)?|monitor(?:s|ed)?|infer(?:s|red|ences)?|deriv(?:e|es|ed)|retain(?:s|ed)?|keep(?:s)?|kept|hold(?:s)?|access(?:es|ed)?|regist(?:er|ers|ered)|generat(?:e|es|ed)|creat(?:e|es|ed)|need(?:s|ed)?|see|know|get|learn|detect(?:s|ed)?|set|place[sd]?|read|note[sd]?|scan(?:s|ned)?|build(?:s)?|save[sd]?|contain[s]?|determin(?:e|es|ed)|work(?:s|ed)? out|find(?:s)? out|calculat(?:e|es|ed)|estimat(?:e|es|ed)|analy[sz](?:e|es|ed|ing)|measur(?:e|es|ed|ing)|look(?:s)? at|recogni[sz](?:e|es)|fingerprint|tape[sd]?|listen|assum(?:e|es|ed)|assign(?:s|ed)?|predict(?:s|ed)?|conclude[sd]?|count(?:s|ed)?|films?|notice (?:which|what|when|where|how|whether)|guess(?:es|ed)?|remember(?:s|ed)?|figure out|look(?:s)? through|hold(?:s)? on to|tell (?:what|which|where|how|when|whether))\b`;
const GIVE = String.raw`\b(?:you|users?|customers?|members?|visitors|individuals|applicants|candidates|sellers|buyers|drivers|riders|guests|students|pupils|parents|patients|subscribers|participants|players|employees|hosts|donors|authors|teachers|schools|employers|organi[sz]ers|administrators)\b${gap(40)}\b(?:provid(?:e|es|ed)|giv(?:e|es)|submit(?:s|ted)?|enter(?:s|ed)?|shar(?:e|es|ed)|send(?:s)?|sent|upload(?:s|ed)?|post(?:s|ed)?|suppl(?:y|ies|ied)|disclose[sd]?|fill|complete|choose|add|create|make|regist\w+|sign|contact|transmit|communicate|link|connect|allow|grant|tell|say|state|specify|select|describe|report|type|save|store|record|indicate|note|answer|leave|write(?! to)\b)\b`;
/** Others who pass it on to the service. */
const PASSED_ON = String.raw`\b(?:shar|provid|send|giv|disclos|suppl|transfer|transmit|tell|pass|show|mak)\w*\b(?:${gap(60)}\b(?:to|with)| available to)? (?:us|we_+)\b`;
/** "This information may include". */
const INCLUDES = String.raw`\b(?:this|these|that|such|the) (?:\w+ ){0,3}(?:information|data|details)(?: that)?(?: we \w+)? (?:(?:may|can|might|could|will|typically|also) ){0,2}(?:includes?|consists? of)\b`;
/** Machines that gather for the service. */
const MACHINE = String.raw`\b(?:(?:our|the|this) (?:\w+ )?(?:servers?|systems?|software|apps?|applications?|extensions?|add-?ons?|plug-?ins?|wallets?|games?|bots?|programs?|widgets?|logs?|websites?|sites?|sdks?|tools?|partners)|cctv|cameras?|cookies)\b`;
/** A form to fill in, a label over what is listed, or a camera that watches. */
const FIELDS = String.raw`^\W{0,4}(?:personal )?(?:data|information|details)(?: types?)? (?:collected|shared|processed|stored|sent|used|accessed|involved|received)(?: by \w+)? ?:|^\W{0,4}personal (?:data|information) ?:|\b(?:optional|mandatory|required|profile|registration|compulsory|voluntary) (?:\w+ )?(?:fields?|details|information|data)\b|\b(?:is|are) (?:optional|voluntary|mandatory|obligatory)\b|\b(?:video|camera) surveillance\b|\b(?:use|disclose|share|release)\w* (?:\w+ )?(?:your|customers?'?|patients?'?|the) (?:protected )?(?:health|medical) information\b|\bprofiles? (?:can|may|will|are|is) (?:be )?created\b|\b(?:submitted|sent|entered|provided|given) (?:to us )?(?:via|through|in|using|on) (?:our|the|this) (?:\w+ ){0,2}(?:forms?|site|website|service|app)\b|\b(?:reach(?:es)?|pass(?:es)? through|arrives? at) our\b|\b(?:cookies?|pixels?|beacons?) (?:is|are|may be) (?:\w+ )?(?:used|set|placed)\b`;
/** Technologies that gather by being there. */
const TECHNOLOGY = String.raw`\b(?:us(?:e|es|ing)|employs?|utili[sz]es?|deploys?|plac(?:e|es)|contains?|embedded)\b${gap(80)}\b(?:cookies?|pixels?|beacons?|gifs?|sdks?|technolog(?:y|ies)|recognition)\b`;
/** The commonest first, as one is enough; each is asked only where it can be. */
const GETS: readonly RegExp[] = [
  re`${WE}${gap(120)}${GET}`,
  re`${GIVE}`,
  re`${GET}${gap(80)}\b(?:by ${WE}|from you|about you|your|automatically|the following)`,
  re`\b(?:is|are|be|being|was|were) (?:\w+ (?:and )?)?(?:collected|stored|processed|recorded|logged|read|received|gathered|obtained|transmitted|saved|kept|taped|retained|noted|measured|registered|captured|forwarded|converted|transcribed|uploaded|entered|submitted|supplied|calculated|computed|assigned|inferred|estimated|analy[sz]ed|evaluated|asked|requested|required|sent to (?:us|our))\b`,
  re`${TECHNOLOGY}`,
  re`${MACHINE}${gap(60)}\b(?:collect|record|log|captur|keep|stor|receiv|track|note|regist|save|read|measur|determin|upload|transmit|send|giv|assign|calculat|hold|contain|recogni[sz])\w*\b`,
  re`${PASSED_ON}|${INCLUDES}|${FIELDS}`,
  // One who speaks for himself.
  /\bi (?:(?:may|might|will|do|can|also|only|must) ){0,2}(?:collect|ask|receive|store|keep|record|log|process|require|request|save|get|track|need)\b/,
];
const USES = re`\b(?:your|about you|of users?|users'|personal (?:data|information)|information|data)\b`;
/** What may be put right is named as an example only. */
const CORRECTS = /\bright (?:to|of) (?:\w+ )?(?:rectif|correct)|\b(?:is|are) (?:wrong|incorrect|inaccurate)\b/;
const COLLECTING_HEADING =
  /\b(?:collect|gather|receive|obtain|process|information (?:you|we|from|about|that)|what (?:personal |kind|type|information|data)|(?:information|data) (?:the|this|our) [\w-]+ (?:accesses|handles|stores|reads|sends|needs|uses|processes)|permissions?\b|what (?:do )?(?:we|you) (?:\w+ )?(?:hold|keep|know|notice|store|see|learn|get|need|ask)|data (?:we|you|types|categor)|categories of|types of|personal (?:data|information) (?:we|that|you|about)|you (?:give|provide)|automatic|log|cookies|sources)/;
const COLLECTING_QUESTION = /^(?:how|what|which|where)\b[^?]{0,80}\b(?:collect|gather|receive|obtain)\b/;

/** What a cell says of data that is not collected: under any head, and under one that is not about sharing. */
const NOT_COLLECTED =
  /^\W{0,4}(?:not collected|(?:we )?(?:do not|don't|never) collect(?:ed)?(?: this| these| it)?)\W{0,4}$/i;
const NONE = /^\W{0,4}(?:no|none|n\/a|never)\W{0,4}$/i;
/** What stands under such a heading is what the service goes without. */
const NOT_COLLECTED_HEADING =
  /\b(?:(?:do|does|will|is|are) (?:not|never)|don't|doesn't|never)(?: (?:knowingly|intentionally|want to|ever|be))? (?:collect|gather|process|request|receive|ask|want)|\bnot collected\b/;
/** What the words mean is no list of what is collected. */
const DEFINING_HEADING =
  /^\W{0,3}(?:\d+\W{1,3})?(?:what (?:is|are|counts as|do we mean by|constitutes|qualifies as) (?:considered )?(?:\w+ ){0,3}?(?:personal|pii|personally)|definitions?\b|(?:the )?meaning of)\b(?!.*\b(?:collect|gather|process|hold|store))/;
/** What is collected all the same. */
const EXCEPTION = re`${WE} (?:(?:may|might|do|will|also|only|sometimes|still) ){1,3}(?:need to |have to )?${GET}`;
/** "What we do and do not collect". */
const BOTH_HEADING = /\b(?:and|or|\/) (?:(?:what|that|which) )?(?:we_* )?(?:do not|don't|never)\b/;
/** Heads of columns that list data, and of those that tell what becomes of it. */
const DATA_COLUMN = /\b(?:categor|types? of|kinds? of|data|information|collect|examples|description|fields?\b)/i;
const OTHER_COLUMN =
  /\b(?:purpose|why|use|recipient|shar|disclos|sold|sell|sale|transfer|legal|basis|retention|how long|third part|provider|reason)/i;
const ROW_REACH = 12;

/** Cells of the same row, itself included. */
function rowOf({ block, blockIndex }: Sentence, { blocks }: SegmentedPolicy): readonly Block[] {
  if (block.kind !== 'cell' || block.row === undefined) return [];
  return blocks
    .slice(Math.max(0, blockIndex - ROW_REACH), blockIndex + ROW_REACH)
    .filter((other) => other.kind === 'cell' && other.row === block.row);
}

/** "No" under a head about sharing says nothing of collecting, unless all other cells say it. */
function saysNotCollected(row: readonly Block[]): boolean {
  const others = row.filter(({ columnHead }) => columnHead !== row[0]?.columnHead);
  const denying = others.filter(({ text }) => NONE.test(text));
  return (
    others.some(({ text }) => NOT_COLLECTED.test(text)) ||
    denying.some(({ columnHead }) => !OTHER_COLUMN.test(columnHead ?? '')) ||
    (denying.length > 1 && denying.length === others.length)
  );
}

/** The lead-in of a list inside a cell; its items are cells too. A definition of the word tells of no collecting. */
function leadsToData(text: string): boolean {
  return (
    /:\s*$/.test(text) && GETS.some((gets) => gets.test(text)) && !/\b(?:means?|consider(?:ed)?|defined?)\b/.test(text)
  );
}

function listsData({ block }: Sentence, row: readonly Block[]): boolean {
  const head = block.columnHead ?? '';
  return !OTHER_COLUMN.test(head) && row.some(({ columnHead }) => columnHead && DATA_COLUMN.test(columnHead));
}

/** It never reaches the service, or others are blamed for collecting it. */
const NOT_OURS =
  /\bmerchant of record\b[^.;]{0,60}\b(?:hold|stor|collect|process)\w*|\bdirectly to (?:facebook|twitter|google|instagram|youtube|linkedin|pinterest|the (?:\w+ )?(?:provider|network|operator))\b|\b(?:things|steps|precautions|measures) (?:that )?you (?:can|should|may|could) (?:do|take)\b|^\W{0,4}(?:keep|never|always|make sure|be sure|avoid|do not|don't) (?:\w+ ){0,3}(?:your|an?|any)\b|\byour name (?:(?:is|will be) )?removed\b|\b(?:personal|identifiable|contact|your) (?:\w+ )?(?:information|data|details) changes?\b|\b(?:transmitted|sent|given) to (?:(?:the|your) app|we_+) stores?\b|\byour exact name\b|\bheld by \w+ (?:per|under|in accordance with) (?:its|their)\b|\breports?\b[^.;]{0,60}\b(?:age|gender)\b[^.;]{0,40} of (?:the |our )?(?:visitors|users|audience)\b|\b(?:never|not) (?:be )?(?:sent|transmitted|uploaded|visible) to (?:us|our)\b|\b(?:stays?|remains?|only|locally) on your (?:own )?device\b|\b(?:never|(?:do|does|will) not) leaves? (?:your|the) (?:\w+ )?(?:device|phone|computer|browser|machine)\b|\bshould avoid uploading\b|\bprofiling means (?!we)|\bshall always be in line with\b|\bsocial (?:media|network\w*) (?:services? )?may see your\b|\bcan download and extract\b|\bby "?personal(?:ly)? [^.;]{0,40}\bwe mean\b|\bfrom us\b.{0,20}\bshield|\bshield\b|\b(?:personal|sensitive) (?:\w+ )?(?:data|information)(?: or information)?(?: of an? \w+)? (?:means|is defined\b|refers to)|\b(?:contact details|name) of (?:the|our) (?:\w+ )?officer\b|\b(?:if|when|should|where|once) (?:we|you)_* (?:\w+ ){0,3}(?:learn|discover|aware|believe|determin\w+|find|reali[sz]e)\b[^.;]{0,80}\b(?:child|children|minor|under)\b|\b(?:gdpr|law|regulation|directive) (?:\w+ )?(?:counts|considers|regards|treats|defines)\b|\bother companies (?:track|collect|use|sell)\b|\b(?:apple|google)(?: play)? (?:and|or) (?:apple|google)(?: play)? (?:may|might|can|could|will)\b|\byour (?:\w+ )?(?:carrier|operator|provider|isp|browser|bank) (?:may|might|can|could|will) (?:also )?(?:collect|store|record|log|keep|know)\b|\b(?:please|you should|you agree) (?:to )?(?:not|do not|never|refrain)\b/;

/** An invitation to write or call names ways of reaching the service, not data that it collects. */
const INVITES =
  /\b(?:please|feel free to|you (?:may|can|could|should|might)(?: also| wish to| like to| choose to)?|we (?:welcome|invite|encourage|value|appreciate)|(?:if|should) you (?:\w+ ){0,2}?(?:have(?! (?:sent|\w+ed)\b)|wish|want|like|need|believe|think)\b[^.;]{0,120}?(?:,|\b(?:please|to|can|may|should))) ?(?:to )?(?:contact|e-?mail(?![- ]address)|write|complain|let us know|reach|call|notify|get in touch|(?:direct|address|send|submit|mark) (?:us|an?|any|all|your|it|them)\b|your (?:questions|comments|feedback|views|suggestions))\b|\bto [^.;,]{3,80}, (?:contact|call|write to|e-?mail us)\b|\bexercise\b[^.;]{0,80}\bby (?:contact|writ|e-?mail|call|submit|send)\w*|\b(?:please|be sure to) (?:also )?(?:include|state|specify|mention|enclose|have (?:your|the)|inform|advise|update)\b|\bto (?:delete|exercise|request|access|correct|remove|unsubscribe|opt)\b[^.;]{0,120}\binclude (?:the|your)\b/;
/** Unless it goes on to tell what becomes of the letter. */
const KEEPS = re`${WE}${gap(40)}\b(?:collect|keep|store|record|log|process|retain|receive|obtain|hold|save)\w*\b|\b(?:is|are|be) (?:\w+ )?(?:collected|stored|processed|recorded|kept|retained|saved)\b|\b(?:when|if) you have (?:sent|written|contacted|e-?mailed)\b`;

/** "These are: …" goes on with what the sentence before began. */
const GOES_ON =
  /^(?:these|this|they|those|it|such (?:data|information)|the (?:data|information|following)|among them|examples?|namely|specifically)\b(?: \w+){0,3} (?:are|is|includes?|comprises?|contains?|may be|can be|would be)\b/;
const REFUSES = /\b(?:not|never|nor|no|\w+n't|rights?|object|means?)\b/;
const LIST_REACH = 40;

/** Where the sentence before stands that a list, or a sentence, goes on with; one that ends in a colon needs no such words. */
function goesOnFrom({ index, leadIns, start, unit }: Sentence, { sentences }: SegmentedPolicy): number | undefined {
  if (leadIns.length === 0 && sentences[index - 1]?.text.trimEnd().endsWith(':')) return index - 1;
  if (!matches(GOES_ON, unit)) return undefined;
  const from = leadIns[0]?.start ?? start;
  for (let before = index - 1; before >= Math.max(0, index - LIST_REACH); before--) {
    if (sentences[before]!.start < from) return before;
  }
  return undefined;
}

/** What the headings above a sentence say of data. */
type Saying = 'collects' | 'not collected' | 'definition' | 'nothing';

function sayingOf(headings: readonly string[]): Saying {
  const nearest = headings.at(-1) ?? '';
  if (matches(NOT_COLLECTED_HEADING, nearest) && !BOTH_HEADING.test(nearest)) return 'not collected';
  if (headings.some((one) => matches(DEFINING_HEADING, one))) return 'definition';
  return headings.some((one) => matches(COLLECTING_HEADING, one)) ? 'collects' : 'nothing';
}

/** What sentences are asked; a sieve tells most of the answers. */
export const CONTEXT_PATTERNS: readonly RegExp[] = [NOT_OURS, INVITES, USES, CORRECTS, ...GETS];

/** Tells of each sentence how it speaks of data. All headings are looked at once, and the dearest questions come last. */
export function contextsIn(policy: SegmentedPolicy, sifted: Sifted): (sentence: Sentence) => Context {
  const [notOurs, invites, uses, corrects] = [NOT_OURS, INVITES, USES, CORRECTS].map((pattern) =>
    sifted.rows(pattern),
  ) as [Rows, Rows, Rows, Rows];
  const gets = GETS.map((pattern) => sifted.rows(pattern));
  const sayings = new Map<readonly string[], Saying>();

  function saidAbove({ headings }: Sentence): Saying {
    let saying = sayings.get(headings);
    if (!saying) {
      saying = sayingOf(headings);
      sayings.set(headings, saying);
    }
    return saying;
  }

  function contextOf(sentence: Sentence): Context {
    const { index, block } = sentence;
    const saying = saidAbove(sentence);
    if (notOurs.test(index) || (saying === 'not collected' && !EXCEPTION.test(sentence.unit))) return 'none';
    if (invites.test(index) && !matches(KEEPS, sentence.unit)) return 'none';
    if (saying === 'definition' && !matches(KEEPS, sentence.unit)) return 'none';
    const row = rowOf(sentence, policy);
    if (saysNotCollected(row)) return 'none';
    if (saying === 'collects' || listsData(sentence, row) || gets.some((rows) => rows.test(index))) return 'collects';
    if (COLLECTING_QUESTION.test(normalise(block.rowHead ?? ''))) return 'collects';
    if (row.some(({ text }) => leadsToData(normalise(text)))) return 'collects';
    const before = goesOnFrom(sentence, policy);
    if (before !== undefined && goesOn(policy.sentences[before]!)) return 'collects';
    return uses.test(index) && !corrects.test(index) ? 'held' : 'none';
  }

  /** A sentence that tells of collecting, without a no and not as a right. */
  function goesOn({ index, unit }: Sentence): boolean {
    return !notOurs.test(index) && !matches(REFUSES, unit) && gets.some((rows) => rows.test(index));
  }

  return (sentence) => {
    const context = contextOf(sentence);
    return context !== 'none' && scopeOf(sentence) === 'service' ? context : 'none';
  };
}
