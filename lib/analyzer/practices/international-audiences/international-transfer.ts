import { definePractice } from '../../practice';
import { DATA, gap, re } from '../../vocabulary';

const MOVE = String.raw`\b(?:transfer(?:s|red|ring)?|transmit(?:s|ted|ting)?|transmission|stor(?:e|es|ed|ing|age)|process(?:es|ed|ing)?|access(?:ed|ible|ing)?|host(?:s|ed|ing)?|maintain(?:s|ed)?|send(?:s|ing)?|sent|mov(?:e|es|ed|ing)|export(?:s|ed|ing)?|handled|travels?|goes|flows?|held|hold|keep(?:s|ing)?|kept|shared|retained|backed up)\b`;
const US = String.raw`(?:\bunited states\b(?! (?:department|federal|law|citizens?|residents?|government))|\b(?:the|in|to|from) u\.s\.?(?:a\.?)?(?![\w-]| (?:department|federal|law|citizens?|residents?|government|privacy|state))|\bthe us\b(?!-)|\busa\b)`;
const REGION = String.raw`(?:countr(?:y|ies)|jurisdictions?|regions?|eu\b|e\.u\.|european (?:union|economic area)|eea\b|europe\b|uk\b|u\.k\.|united kingdom|switzerland|canada|brazil|china|japan|india|australia|territor(?:y|ies)|states?,? province|quebec|singapore|germany|korea)`;
const ABROAD = String.raw`(?:\boutside (?:of )?(?:the |your |our |their |that |this |these )?(?:(?!direct|control)[\w']+ ){0,4}?${REGION}|\b(?:countr(?:y|ies)|jurisdictions?|locations?|places?) (?:other than|outside)(?! (?:the direct|our|of our)\b)|\b(?:an)?other (?:\w+ ){0,2}?(?:countr(?:y|ies)|jurisdictions?|locations?|territories)|\b(?:foreign|third|different|various|multiple|several|any|certain|many|non-(?:eu|eea)) (?:countr(?:y|ies)|jurisdictions?)\b|\bany countr|\b(?:countries|jurisdictions) (?:that|which|whose) (?:may|might|do|does)\b|\bcountries (?:(?:in|where|around|throughout)\b|(?=with(?:out)?\b))|\baround the world\b|\bworldwide\b|\bacross (?:international )?borders\b|\bcross[- ]border\b|\bin(?:to|side) and outside\b|\bglobal(?:ly)?\b|\binternationally\b|\boverseas\b|\babroad\b|\boutside where you live\b|\bwherever (?:we_*|our|they|the|its)\b)`;
const PLACE =
  '(?:servers?|facilities|computers?|data cent(?:er|re)s?|offices|employees|staff|personnel|service providers?|providers?|sub-?processors?|processors?|partners?|recipients?|vendors|suppliers|affiliates|companies|entities|third parties|databases?|operations|people)';
const EUROPE = String.raw`(?:\beu\b|\beuropean (?:union|economic area)|\beea\b|\beurope\b|\buk\b|\bunited kingdom|\bswitzerland|\bcanada\b)`;
/** Two of them are another country for somebody. */
const COUNTRY =
  '(?:united states|us|usa|uk|united kingdom|canada|australia|new zealand|germany|france|spain|italy|netherlands|belgium|ireland|austria|switzerland|sweden|finland|norway|denmark|poland|estonia|iceland|india|singapore|japan|china|hong kong|korea|brazil|mexico|israel|south africa|philippines)';
const LAW =
  /\b(?:right to|laws around|as defined (?:in|by)|cannot be ruled out|governed by|law enforcement|subpoena|arbitrat\w+|copyright|trademark|residents of (?:certain|other|specific|some))\b/;

/** Whom the user deals with on their own. */
const ANOTHERS =
  /\b(?:providers?|companies|merchants?|banks?|services?) (?:(?:with|from|through|to|of) (?:which|whom) you|(?:that |which )?you (?:use|choose|deal|have))\b/;

export const internationalTransfer = definePractice({
  id: 'international-transfer',
  category: 'international-audiences',
  cue: /stored|hosted|travel|wherever|exclusiv|solely|leav|transfer|countr|international|outside|located|united states|\bu\.?s\.?|\beu\b|\beea\b|europe|servers|jurisdiction|abroad|overseas|within|only|always|world|global|border/,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'moved abroad',
          match: re`${MOVE}${gap(160)}(?:${ABROAD}|\b(?:to|in|into|from|on|at|across|by|with|outside|between)\b${gap(40)}${US})`,
          also: [re`${DATA}|\b(?:it|them|content)\b`],
          unless: LAW,
        },
        {
          name: 'abroad it is moved',
          match: re`(?:${ABROAD}|\b(?:in|to) ${US})${gap(120)}${MOVE}`,
          also: [re`${DATA}`, re`\b(?:transfer|stor|process|host|sent|transmit|server)`],
          unless: LAW,
        },
        {
          name: 'places abroad',
          match: re`${PLACE}${gap(60)}(?:\b(?:located|based|established|situated|reside|operate[sd]?|in|locations?)\b${gap(60)}(?:${ABROAD}|${US})|\boutside (?:of )?(?:the )?(?:eu\b|eea\b|european|uk\b|your country))|${PLACE}(?: (?!(?:sell|ship|trade|deliver|travel|market|offer|advertise|compete|export)s?\b)[\w-]+){0,5} (?:overseas|abroad|in (?:other|third|foreign) countries)\b`,
          unless: ANOTHERS,
        },
        {
          name: 'in several countries',
          match: re`${MOVE}${gap(40)}\bin (?:the )?${COUNTRY}(?:,? and|,? or|,)(?: in)?(?: the)? ${COUNTRY}\b`,
          also: [re`${DATA}|\bservers?\b`],
          unless: LAW,
        },
        {
          name: 'leaves the country',
          match: re`${DATA}${gap(40)}\bleav(?:e|es|ing) ${gap(20)}${REGION}`,
        },
        {
          name: 'abroad on conditions',
          match: re`${MOVE}${gap(100)}(?:${ABROAD}|${US})${gap(100)}\b(?:unless|without|only (?:if|where|when|to|after|on)|except|cannot be (?:ruled out|excluded))\b`,
          also: [
            re`${DATA}|\b(?:transfer|transmission)`,
            /\b(?:safeguards?|guarantees?|adequa\w+|clauses|protection|protected|ruled out|excluded|consent)\b/,
          ],
          unless: /\b(?:right to|law enforcement|subpoena|arbitrat\w+|copyright)\b/,
          stance: 'any',
        },
        {
          name: 'transfers',
          match: re`\b(?:international|cross-border|overseas|third[- ]country|restricted) (?:data )?transfers?\b|\bonward transfers?\b(?!$)|\btransfers? (?:of (?:your |personal |such ){0,3}(?:data_*|information) )?(?:to|between|across) (?:third|other|different|foreign) (?:countries|jurisdictions)`,
          unless: /\btransfers?\W{1,4}(?:none|no|not|n\/a)\b/,
          strength: 'implied',
        },
        {
          name: 'received from abroad',
          match: re`\b(?:received|collected|obtained)\b${gap(40)}(?:\bin (?:the )?${US}${gap(60)}\bfrom\b${gap(60)}${EUROPE}|\bfrom\b${gap(40)}${EUROPE}${gap(60)}\bin (?:reliance|(?:the )?${US}))`,
          also: [re`${DATA}`],
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        {
          name: 'not moved abroad',
          match: re`${MOVE}${gap(80)}(?:${ABROAD}|${US})`,
          also: [re`${DATA}`],
          stance: 'denied',
          unless: LAW,
        },
        {
          name: 'never leaves',
          match: re`${DATA}${gap(40)}\bleav(?:e|es|ing) ${gap(20)}${REGION}`,
          stance: 'denied',
        },
        {
          name: 'none',
          match: re`\bno (?:data )?transfers?\b${gap(60)}${ABROAD}|\btransfer\b${gap(40)}${ABROAD}${gap(20)}\b(?:does|do|will) not (?:take place|occur|happen)|\b(?:international|cross-border|third[- ]country|foreign)[\w ,-]{0,20} transfers?\W{1,4}(?:none|no|does not|do not)\b|\btransfers? (?:to|in) (?:a )?third countr(?:y|ies)\W{1,4}(?:none|no|does not|do not)\b`,
          unless: /\b(?:unless|without|only|except|if)\b/,
          stance: 'any',
        },
        {
          name: 'stays',
          match: re`\b(?:only|exclusively|solely|remains?|stays?|always)\b${gap(40)}\b(?:in|within|inside)\b${gap(20)}${REGION}`,
          also: [re`${DATA}|\bservers?\b`],
        },
      ],
    },
  ],
});
