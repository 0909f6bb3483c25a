import { definePractice } from '../../practice';
import { gap, re, WE } from '../../vocabulary';

const SELL = String.raw`\b(?:sell|sells|selling|sold|rent|rents|renting|rented|leas(?:e|es|ed|ing)|trad(?:e|es|ed|ing)|barter(?:s|ed|ing)?|moneti[sz](?:e|es|ed|ing))\b`;
const SOLD = String.raw`\b(?:sold|rented|leased|traded|moneti[sz]ed)\b`;
const OBJECT = String.raw`\b(?:information|data_*|details|pii|identit(?:y|ies)|identifiers|(?:e-?mail|mailing|postal|street|home|physical) (?:address(?:es)?|lists?)|(?:phone|telephone|mobile) numbers?|names?|(?:customer|user|member|subscriber|mailing) lists?|profiles?)\b`;
const SALE = String.raw`"?\b(?:sales?|sell|selling)\b,?"?`;
const CALLED = String.raw`\b(?:(?:considered|deemed|regarded|viewed|treated|interpreted|construed|classified|characteri[sz]ed|understood|defined|described|seen|categori[sz]ed)(?: by \w+| under [\w ]{1,40})?(?: to be| as(?: being)?| to constitute| to include)?|constitutes?|qualif(?:y|ies) as|amounts? to|counts? as|fall(?:s)? (?:under|within)|meets? the definition of|(?:may|might|could|can) (?:also )?(?:be|include|involve|result in)|engag(?:e|es|ed) in|includes?)`;

/** The company, its assets or goods are sold: says nothing about data by itself. */
const COMPANY_SALE =
  /\b(?:merg(?:er|ers|e|ed|ing)|acqui(?:red?|sitions?)|bankrupt(?:cy)?|insolvency|successors?|reorgani[sz]ation|(?:sale|sell(?:ing)?|purchase|transfer|portion) of (?:\w+ ){0,8}(?:assets?|business(?:es)?|company|stock|shares)|sell (?:\w+ ){0,6}(?:assets|business|company)|(?:business|company|assets?) (?:is|are|gets?|was|being) (?:\w+ )?sold)\b/;
/** A right, a request or a promise for the case that data is sold: the law speaks, not the practice. */
const LEGAL_RIGHT =
  /\b(?:rights?|request(?:s|ed|ing)? (?:that|to|us|information|more)|whether|if any|if (?:a business|we|the business|they) (?:\w+ )?(?:sells?|sold)|were (?:we|we_*) (?:ever )?to|opt(?:ing|ed)?[- ]?(?:out|in)|to know|ask us|direct(?:ing)? us|means?|defin(?:e|es|ition|itions))\b/;
/** Denials that leave most sales open. */
const NARROW =
  /\b(?:monetary (?:consideration|compensation|value|payment)|for (?:money|cash|payment|profit|monetary)|exchange for (?:money|cash|payment|monetary)|traditional(?:ly)?|conventional|ordinary|common(?:ly)? (?:sense|understanding|understood|meaning)|sms|text messag\w+)\b(?!,? (?:or|and|nor) (?:other|anything|any|for any|otherwise))/;
const ONLY_SOME =
  /\b(?:under (?:the age of )?(?:13|14|16|18|thirteen|sixteen|eighteen)|minors?|child(?:ren)?|sensitive|less than 16|younger than|actual knowledge)\b/;
const LINK = /do not sell(?: or share|\/share|,? share)? my\b/;
const CUSTOMERS =
  /\b(?:bands?|sellers?|merchants?|you|users?|customers?|they|developers?) (?:may|must|shall|agree|will|can|are|should)\b[^.;]{0,60}\b(?:sell|rent|trade)/;

export const sellsData = definePractice({
  id: 'sells-data',
  category: 'third-party-sharing',
  cue: /\bs(?:ell|old|ale)|\brent|\btrad(?:e|ing)|\bmoneti[sz]|\bleas(?:e|ing)/,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'we sell data',
          match: re`${WE}(?! (?:may|will)? ?(?:request|ask))${gap(70)}${SELL}${gap(80)}${OBJECT}`,
          unless: re`${COMPANY_SALE}|${LEGAL_RIGHT}|${CUSTOMERS}`,
          condition: 'exclude',
        },
        {
          name: 'called a sale',
          match: re`${CALLED}${gap(40)}${SALE}(?! of (?:our|its|the|all|goods|products))`,
          also: [
            /\b(?:information|data|law|laws|ccpa|cpra|california|statutes?|legislation|states?|sharing|cookies|disclos)/,
          ],
          unless: re`${COMPANY_SALE}|\bif any\b|\bthe (?:right|ability) to\b`,
        },
        {
          name: 'data is sold',
          match: re`${OBJECT}${gap(60)}\b(?:may|might|can|could|will|is|are|been|be|being|was|were)\b (?:\w+ ){0,3}${SOLD}`,
          unless: re`${COMPANY_SALE}|${LEGAL_RIGHT}|\bdo(?:es)? not (?:include|contain)`,
          condition: 'exclude',
        },
        {
          name: 'categories sold',
          match: re`\b(?:categor(?:y|ies)|types?|kinds?) of [^.;?]{0,80}\b(?:sold|sell|selling|sale)\b`,
          unless: re`${COMPANY_SALE}|${LEGAL_RIGHT}|\b(?:none|n\/a|not (?:sold|applicable)|no|not?)\.?$|\bgoods\b`,
          condition: 'exclude',
        },
        {
          name: 'way out of the sale',
          match: re`${LINK}`,
          stance: 'any',
          strength: 'implied',
        },
        {
          name: 'opt out of the sale',
          match: re`\bopt(?:ing)?[- ]?out (?:of|from) (?:the |any |such |our |all )?(?:${gap(30)})"?(?:sales?|selling|sold)\b`,
          also: [
            /\b(?:click|link|visit|by (?:emailing|contacting|sending|using|going|visiting|submitting|calling)|form|settings?|e-?mail|toggle|submit|footer|toll|contact us)\b/,
          ],
          unless: /\bif any\b/,
          strength: 'implied',
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        {
          name: 'we do not sell data',
          match: re`${SELL}${gap(80)}${OBJECT}`,
          also: [re`${WE}|\bour policy\b|\bnever\b|\bis not\b`],
          unless: re`${LINK}|${NARROW}|${ONLY_SOME}|${CUSTOMERS}|\bnot to sell\b(?! (?:it|your|any|or rent))|\bdirecting us\b`,
          stance: 'denied',
        },
        {
          name: 'data is not sold',
          match: re`${OBJECT}${gap(80)}${SOLD}`,
          unless: re`${NARROW}|${ONLY_SOME}|${COMPANY_SALE}`,
          stance: 'denied',
        },
        {
          name: 'no sale of data',
          match: re`\b(?:sale|selling|trade)\b"?(?:,? (?:or|and|nor)[- ]?"?\w+"?){0,3} of${gap(40)}${OBJECT}`,
          also: [re`${WE}|^no\b`],
          unless: re`${LINK}|${NARROW}|${ONLY_SOME}|${LEGAL_RIGHT}|${COMPANY_SALE}`,
          stance: 'denied',
        },
        {
          name: 'no sale in some sense',
          match: re`${SELL}${gap(80)}${OBJECT}`,
          also: [re`${WE}`, NARROW],
          unless: re`${LINK}|${ONLY_SOME}`,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: 'not called a sale',
          match: re`${CALLED}${gap(40)}${SALE}`,
          unless: re`${COMPANY_SALE}|${ONLY_SOME}`,
          stance: 'denied',
        },
      ],
    },
  ],
});
