/** Words about advertising that several practices share. */

/** Advertising itself. */
export const ADS = String.raw`\b(?:ad|ads|advert|adverts|advertising|advertisements?|advertise)\b(?! (?:ids?|identifiers?)\b)`;

/** Advertising or marketing as a purpose. */
export const ADS_OR_MARKETING = String.raw`\b(?:ads?|adverts?|advertising|advertisements?|(?:direct )?marketing|promotion(?:al|s)?|campaigns?)\b`;

const AND_MORE = String.raw`(?:(?:,|, and| and| or| \/| &|\/) ?\w+){0,3}`;
const PARTNER_WORD = String.raw`(?:networks?|partners?|exchanges?|servers?|compan(?:y|ies)|agenc(?:y|ies)|platforms|vendors?|providers?|publishers?|firms?|groups|businesses|affiliates|intermediar(?:y|ies)|entities|clients|technology (?:compan(?:y|ies)|partners?|providers?|vendors?)|third[- ]parties|services? providers?)`;

/** Those who advertise, or carry advertising, for themselves or others. */
export const ADVERTISER = String.raw`\b(?:advertisers?|ad[- ]?(?:networks?|servers?|exchanges?|tech (?:companies|partners|vendors|providers))|(?:ads?|advertising|advertisement|remarketing|retargeting|mediation)${AND_MORE} ${PARTNER_WORD}|(?:marketing|promotional)${AND_MORE} (?:networks?|partners?|affiliates|platforms|companies|businesses|third[- ]parties)|demand[- ]side platforms?|marketers|data brokers?|sponsors)\b(?!(?:'s|s')? (?:web ?)?(?:sites?|pages?|apps?|ads?)\b)`;

/** Ads that are chosen for the person. */
export const TARGETED = String.raw`(?<![-/])\b(?:targeted|targeting|target|personali[sz](?:e|es|ed|ing|ation)|tailor(?:s|ed|ing)?|customi[sz](?:e|es|ed|ing|ation)|interest[- ]based|behaviou?r(?:al)?[- ]?(?:based)?|cross[- ]context(?: behaviou?ral)?|re-?targeting|re-?marketing|relevant|relevance|individuali[sz]ed|addressable|online behaviou?ral)\b`;
