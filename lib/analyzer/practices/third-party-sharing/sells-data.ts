import { definePractice } from '../../practice';
import { before, gap, re, WE } from '../../vocabulary';

const SELL = String.raw`\b(?:sell|sells|selling|sold|rent|rents|renting|rented|leas(?:e|es|ed|ing)|trade|trades|traded|trading(?= (?:your|personal|user|of))|barter(?:s|ed|ing)?|moneti[sz](?:e|es|ed|ing))\b`;
const SOLD = String.raw`\b(?:sold|rented|leased|traded|moneti[sz]ed)\b`;
/** From the verb to its object, not over goods, which are sold everywhere, nor over a second subject. */
const TO_OBJECT = String.raw`(?:(?!\bsensitive\b|\b(?:tickets?|products?|services?|goods|items?|subscriptions?|memberships?|cards?|need|collect|ads?|advertis\w+|advertisements|space|inventory|merchandise|something|business|assets|shares|company|aggregated?|de-?identified|anonymi[sz]ed|anonymous|we_*|you)\b(?!,? (?:data|information)\b))[^.;?!]){0,80}?`;
const OBJECT = String.raw`\b(?:information|data_*|details|pii|identit(?:y|ies)|identifiers|(?:e-?mail|mailing|postal|street|home|physical) (?:address(?:es)?|lists?)|(?:phone|telephone|mobile) numbers?|your (?:\w+ )?(?:names?|profile)|(?:customer|user|member|subscriber|mailing) (?:names|lists?|profiles))\b`;
const QUOTED = String.raw`["'](?:\w+,?["']?,? (?:or|and) ["']?)?(?:sales?|sell|selling|sold)\b`;
/** A sale of data, told from "sales and marketing" and the sale of a company. */
const SALE = String.raw`(?:${QUOTED}|\b(?:an?|our|such|this) (?:\w+ )?sale\b(?! of (?:our|its|the|all|goods|products|assets|business))|\bsales?(?:,| or| and|\/)? ?(?:of )?["']?(?:or )?["']?shar(?:e|ing)\b|\b(?:sales?|selling)(?: of)? (?:your |the |such |that )?(?:personal |user )?(?:information|data)\b|\bsell(?:ing)? or shar|\bshar(?:e|ing)["']? or ["']?(?:sell|selling|sale)\b|\b(?:sales?|selling) (?:under|as defined|within the meaning))`;
const CALLED = String.raw`\b(?:(?:considered|deemed|regarded|viewed|treated|interpreted|construed|classified|characteri[sz]ed|understood|defined|described|seen|categori[sz]ed)(?: by \w+| under [\w ]{1,40})?(?: to be| as(?: being)?| to constitute| to include)?|constitutes?|qualif(?:y|ies) as|amounts? to|counts? as|fall(?:s)? (?:under|within)|meets? the definition of|(?:may|might|could|can) (?:also )?(?:be|include|involve|result in)|engag(?:e|es|ed) in|includes?)`;

/** The company or its assets are sold: says nothing about data by itself. */
const COMPANY_SALE =
  /\b(?:merg(?:er|ers|e|ed|ing)|acqui(?:red?|sitions?)|bankrupt(?:cy)?|insolvency|successors?|reorgani[sz]ation|(?:sale|sell(?:ing)?|purchase|transfer|portion) of (?:\w+ ){0,8}(?:assets?|business(?:es)?|company|stock|shares)|sell (?:\w+ ){0,6}(?:assets|business|company)|(?:business|company|assets?) (?:is|are|gets?|was|being) (?:\w+ )?sold)\b/;
/** A right, a request or a promise for the case that data is sold, before the sale is named: the law speaks, not the practice. */
const LEGAL_RIGHT = before(
  String.raw`\b(?:rights?|requests? (?:that|to|us|information|more)|request(?:ed|ing)|verif\w+ (?:\w+ )?requests?|whether|if any|if (?:a business|we|the business|it|they|that business) (?:\w+ )?(?:sells?|sold)|were (?:we|we_*) (?:ever )?to|opt(?:ing|ed)?[- ]?(?:out|in)|to know|notice that|third part(?:y|ies) shall|requires? (?:businesses|companies)|ask us|direct(?:ing)? us|means?|defin(?:e|es|ition|itions)|purposes? (?:for|of) (?:collecting|selling))\b`,
  String.raw`\b(?:sells?|sold|rents?|rented)\b`,
);
/** Denials that leave most sales open. */
const NARROW =
  /\b(?:monetary (?:consideration|compensation|value|payment)|for (?:money|cash|payment|profit|monetary)|exchange for (?:money|cash|payment|monetary)|traditional(?:ly)?|conventional|ordinary|common(?:ly)? (?:sense|understanding|understood|meaning)|sms|text messag\w+)\b(?!,? (?:or|and|nor) (?:other|anything|something|any|for any|otherwise))/;
const ONLY_SOME =
  /\b(?:under (?:the age of )?(?:13|14|16|18|thirteen|sixteen|eighteen)|aged? (?:13|16|between)|minors?|child(?:ren)?|less than 16|younger than|actual knowledge)\b/;
const LINK = /do not sell(?: or share|\/share|,? share)? (?:my|request)\b/;
const SUBJECT = String.raw`(?:${WE}|\bour policy\b|\bnever\b|\bis not\b|(?:^|[,:] )(?:[\w.-]+ ){1,3}(?:does|will|has) (?:not|never)\b)`;
const OTHERS =
  /\b(?:bands?|sellers?|merchants?|you|users?|customers?|they|developers?) (?:may|must|shall|agree|will|can|are|should)\b[^.;]{0,60}\b(?:sell|rent|trade)|"?sold"?[^.;]{0,20} does not include/;

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
          match: re`${WE}(?! (?:may|will)? ?(?:request|ask))${gap(70)}${SELL}${TO_OBJECT}${OBJECT}`,
          unless: re`${LINK}|${COMPANY_SALE}|${LEGAL_RIGHT}|${OTHERS}`,
          condition: 'exclude',
        },
        {
          name: 'called a sale',
          match: re`${CALLED}${gap(50)}${SALE}`,
          also: [
            /\b(?:information|data|law|laws|ccpa|cpra|california|statutes?|legislation|states?|sharing|cookies|disclos)/,
          ],
          unless: re`${COMPANY_SALE}|\bif any\b|\brequires? (?:businesses|companies)\b|${before(String.raw`\b(?:(?<!reserves? the )rights?|ability|choose|able) to\b|\brights?\b[^.;]{0,20} includes?`, SALE)}`,
        },
        {
          name: 'sale in a broad sense',
          match: re`\b(?:definitions?|meanings?|concepts?|terms?)\b (?:of )?${gap(20)}["']?\b(?:sell|sale|sold|selling)\b${gap(90)}\b(?:includes?|covers?|encompass(?:es)?)\b${gap(30)}\b(?:sharing|disclos\w+|making available|providing)\b${gap(120)}\b(?:partners|advertis\w+|third parties)\b`,
          scope: 'any',
        },
        {
          name: 'not sold, but for one thing',
          match: re`\bsell\b${TO_OBJECT}${OBJECT}${gap(30)}\b(?:except|other than|apart from)\b${gap(40)}\b(?:sharing|cross-context|targeted advertising)\b`,
          stance: 'any',
        },
        {
          name: 'data is sold',
          match: re`${OBJECT}(?:(?!\bwe_*\b)[^.;?!]){0,60}?\b(?:may|might|can|could|will|is|are|been|be|being|was|were)\b (?:\w+ ){0,3}${SOLD}`,
          unless: re`${COMPANY_SALE}|${LEGAL_RIGHT}|\bdo(?:es)? not (?:include|contain)`,
          condition: 'exclude',
        },
        {
          name: 'categories sold',
          match: re`\b(?:categor(?:y|ies)|types?|kinds?) of [^.;?]{0,80}\b(?:sold|sell|selling|sale)\b|\bsold\b[^.;?]{0,80}\b(?:following )categories of\b`,
          unless: re`${COMPANY_SALE}|${LEGAL_RIGHT}|\b(?:none|n\/a|not (?:sold|applicable)|no|not?)\.?$|\bgoods\b`,
          condition: 'exclude',
        },
        {
          name: 'way out of the sale',
          match: LINK,
          stance: 'any',
          strength: 'implied',
        },
        {
          name: 'opt out of the sale',
          match: re`\bopt(?:ing)?[- ]?out (?:of|from) (?:the |any |such |our |all )?(?:${gap(30)})["']?(?:sales?|selling|sold)\b`,
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
          match: re`${SELL}${TO_OBJECT}${OBJECT}`,
          also: [re`${SUBJECT}`],
          unless: re`${LINK}|${NARROW}|${ONLY_SOME}|${OTHERS}|\bnot to sell\b(?! (?:it|your|any|or rent))|\bdirecting us\b`,
          stance: 'denied',
        },
        {
          name: 'data is not sold',
          match: re`${OBJECT}${gap(80)}${SOLD}`,
          unless: re`${NARROW}|${ONLY_SOME}|${COMPANY_SALE}|${OTHERS}`,
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
          match: re`${SELL}${TO_OBJECT}${OBJECT}`,
          also: [re`${SUBJECT}`, NARROW],
          unless: re`${LINK}|${ONLY_SOME}`,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: 'not called a sale',
          match: re`${CALLED}${gap(40)}${SALE}`,
          unless: re`${LINK}|${COMPANY_SALE}|${ONLY_SOME}`,
          stance: 'denied',
        },
      ],
    },
  ],
});
