/** Words about advertising that several practices share. */

/** Advertising itself. */
export const ADS = String.raw`\b(?:ad|ads|advert|adverts|advertising|advertisements?|advertise)\b(?! (?:ids?|identifiers?)\b)`;

/** Advertising or marketing as a purpose. */
export const ADS_OR_MARKETING = String.raw`\b(?:ads?|adverts?|advertising|advertisements?|(?:direct )?marketing|promotion(?:al|s)?|campaigns?)\b`;

const AND_MORE = String.raw`(?:(?:,|, and| and| or| \/| &|\/) ?\w+){0,3}`;
const PARTNER_WORD = `(?:networks?|partners?|exchanges?|servers?|compan(?:y|ies)|agenc(?:y|ies)|platforms|vendors?|providers?|publishers?|firms?|groups|businesses|affiliates|intermediar(?:y|ies)|entities|clients|technology (?:compan(?:y|ies)|partners?|providers?|vendors?)|third[- ]parties|services? providers?)`;

/** Those who advertise, or carry advertising, for themselves or others. */
export const ADVERTISER = String.raw`\b(?:advertisers?|(?:ad[- ]?(?:networks?|servers?|exchanges?)|offer[- ]?walls? (?:providers?|partners?)|ad[- ]?tech (?:companies|partners|vendors|providers))|(?:(?:ads?|advertising|advertisement|remarketing|retargeting|mediation)${AND_MORE}|ad[- ]serving) ${PARTNER_WORD}|(?:partners|companies|third[- ]parties|vendors|businesses|firms|networks) (?:who|that|which) (?:speciali[sz]e in|show|serve|display|deliver|place|manage) (?:\w+ ){0,2}(?:ads?|advertising|advertisements?)|(?:marketing|promotional)${AND_MORE} (?:networks?|partners?|affiliates|platforms|companies|businesses|third[- ]parties)|demand[- ]side platforms?|data management platforms?|marketers|liveramp|criteo|data brokers?|sponsors)\b(?!(?:'s|s'|')? (?:web ?)?(?:sites?|pages?|apps?|ads?)\b)`;

/** Ads that are chosen for the person. */
export const TARGETED = String.raw`(?<![-/])(?<!\bnon )\b(?:targeted|targeting|target|personali[sz](?:e|es|ed|ing|ation)|tailor(?:s|ed|ing)?|customi[sz](?:e|es|ed|ing|ation)|interest[- ](?:based|related)|usage[- ]based|behaviou?ral(?:ly)?|behaviou?r[- ]based|cross[- ]context(?: behaviou?ral)?|re-?targeting|re-?marketing|relevant|relevance|most appropriate|individuali[sz]ed|addressable|online behaviou?ral)\b`;

/** Some words of the same statement: not over a new subject. */
export const hop = (n: number) =>
  String.raw`(?:(?!\bbut\b(?! not limited)|[,:] (?:we_*|you|please)\b|\b(?:if|when|where) you\b|\byou (?:may|can|should|click|have)\b)[^.;?!]){0,${n}}?`;

/** Data that no longer belongs to anybody, for what is said of it in the next sentence. */
export const OF_NOBODY =
  /\b(?:aggregated?|anonymi[sz]ed?|anonymous|de-?identif(?:y|ied)|no longer (?:\w+ )?identif\w+|non-personal\w*|not personally identif\w+)\b/;

/** The other way round: data comes from others, or the user gives it to them. */
export const RECEIVED =
  /\b(?:we_*|us) (?:may |also |might |can |will ){0,3}(?:receive|obtain|collect|get|gather|acquire)\w*\b[^.;]{0,160}\bfrom\b|\b(?:partners?|advertisers?|part(?:y|ies)|they|companies|networks?|providers|platforms) (?:\w+ ){0,3}(?:share|provide|send|give|disclose)\w*\b[^.;]{0,80}\b(?:with|to) us\b|\b(?:provide|give|send)s? us\b(?! (?:your )?(?:permission|consent))|\ballow us to\b|\binformation from (?!activit|users?\b|visitors\b|you\b|we_|(?:our|the|this|your|these) (?:\w+ )?(?:web ?sites?|sites?|apps?|pages|services?|properties)\b)(?:our |the |third[- ]party )?\w+|\b(?:shared with|provided to|sent to|given to) us by\b|\b(?:information|data|lists) (?:\w+ )?(?:shared|provided|disclosed) by (?:\w+ )?(?:ad\b|advertis|marketing|data brokers|partners|sponsors)|\byou (?:\w+ ){0,2}(?:provide|share|give|disclose|submit)\b[^.;]{0,80}\bto (?:an? |the )?(?:third|advertis)/;

/** What is said of the trade in general, not of this service. */
export const OF_THE_TRADE =
  /^(?:many|most|other|some) (?!of our\b)(?:\w+ ){0,2}(?:companies|businesses|sites|websites|apps|engines|advertisers)\b(?![^;]{0,600}\b(?:our|we_*|us|this|the (?:site|app|service)s?)\b)|\b(?:companies|advertisers|networks)\b[^.;]{0,80}\bare (?:\w+ )?members of\b/;
