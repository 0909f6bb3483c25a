import { definePractice } from '../../practice';
import { re, words } from '../../vocabulary';

const WHOLE = `(?:our|the|its|their|all|any|part|portion|some|substantially|substantial|either|or|of|a|an|line|relevant|corporate|company|business|and|in) ?`;
const BUSINESS = words`
  (?:assets?|business(?:es)?|compan(?:y|ies)|corporation|stock|shares|equity|ownership|service|services|site
  |website|division|brand|project|forum|shop|store|practice|magazine|app|game|blog|publication|firm|organi[sz]ation|operations?|undertaking|us|we_*)
`;
/** Events in which a company changes hands. */
const EVENT = words`
  (?:\bmergers?\b|\bmerg(?:e|es|ed|ing) (?:with|into)|\bamalgamations?\b
  |\b(?:is|are|be|been|were|was|being|gets|get) (?:\w+ )?(?:acquired|merged|taken over|bought(?: out)?|reorgani[sz]ed
  |dissolved)\b|\b(?:we_*|us|compan(?:y|ies)|ltd\.?|business|assets|site|website) (?:\w+ ){0,3}(?:is|are|be|been
  |were|was|gets?) (?:\w+ )?(?:sold|purchased)\b|\bbankruptc(?:y|ies)\b|\binsolvency\b|\breceivership\b
  |\b(?<!other )(?:business|corporate) (?:transfers?|transitions?|transactions?|re-?organi[sz]ations?|re-?structurings?
  |sales?|changes?|deals?)\b|\bre-?structurings?\b|\breorgani[sz](?:ations?|e|ed|ing)\b|\bre-?organi[sz]ations?\b
  |\bchange (?:of|in) (?:corporate )?(?:control|ownership)\b|\btransfer of control\b|\bdivestitures?\b|\bdivest(?:s|ed|ing)?\b
  |\bspin-?offs?\b|\b(?:initial )?public offering\b|\bgo(?:es|ing)? out of business\b|\b(?:ceases?|discontinues?) (?:its |our )?(?:business|trading|operations)\b
  |\bliquidation\b|\bwinding[- ]up\b|\bdue diligence\b|\bownership of (?:${WHOLE}){0,3}${BUSINESS} changes\b|\b(?:we_*|business|company) changes? hands\b|\bbuys us\b
  |\b(?:sell|sold|merge|hand|give) (?:or \w+ )?(?:${WHOLE}){1,4}${BUSINESS} (?:over )?(?:to|or)\b|\bhand (?:${WHOLE}){1,3}${BUSINESS} over\b
  |\b(?:somebody|someone|anybody|anyone|another company) (?:\w+ )?(?:buys|takes over|runs)\b|\bgo(?:es)? bankrupt\b|\b(?:buys|acquires|purchases) we_+|\bsell we_+|\b(?:operator|owner|maintainers?|publisher) (?:of (?:${WHOLE}){1,3}(?:\w+ )?)?changes\b|\bnew operator\b|\bin case of a sale\b|\bclos(?:e|es|ing) down or sell\b
  |\bownership of (?:(?:the|our|this) \w+|we_+) changes?\b|\bjoins? forces with\b|\bwe_* (?:\w+ )?(?:are|is) bought\b|\b(?:succession|sale) (?:or|and) (?:sale|succession)\b
  |\bfinancing(?= (?:round|transaction|or |,))|\b(?:takes?|taking) over the (?:running|operation)
  |\btake-?over\b|\b(?:takes?|took) us over\b|\bdissolution\b|\basset sales?\b
  |\bsale of (?:${WHOLE}){0,8}${BUSINESS}\b|\bsuccessors?(?! (?:data|frameworks?|laws?|legislation|versions?|regulations?|acts?)\b)(?: in (?:interest|title))?\b
  |\b(?:sells?|sold|selling|buys?|acquires?|purchases?|transfers?|transferring
  |takes? over) (?:${WHOLE}){1,8}${BUSINESS}\b|\btransferred (?:business )?assets\b
  |\b(?:buy or sell|sell or buy) (?:\w+ ){0,3}(?:assets|stores|businesses|companies)
  |\bacquisitions?(?: of|,| or| by)|\b(?:sale|merger) (?:or|and|,) (?:merger|acquisition|transfer)
  |\b(?:(?:prospective|potential|proposed|actual|eventual|future) (?:\w+ )?(?:purchasers?|buyers?|sellers?
  |acquirers?|owners?)|(?:purchasers?|buyers?) of (?:our|the|all|any|its)|acquirers?|new owners?
  |acquiring (?:company|entity|party))\b)
`;
const DATA_WORD = String.raw`(?:information|data|details|assets?|list|records?|(?:(?:your|customer|user) )?accounts?|customer base|database|what we know about you)\b`;
const PASS = words`
  \b(?:transfer(?:s|red|ring)?|disclos(?:e|es|ed|ing|ure)|shar(?:e|es|ed|ing)|sold|sell|assign(?:ed|ing|ment)?
  |provid(?:e|ed|ing)|pass(?:ed|es|ing)? (?:on )?(?:to|your|such|this|any|it|them|what)|acquired?|access(?:ible)?|made available|included|part of
  |one of|process(?:ed|ing)?|release[ds]?|successor|use[ds]?|convey(?:ed)?|goe?s? (?:along )?(?:with|to)|be (?:theirs|passed)|will be theirs|part of the deal|look after|passed on|property of|see|mov(?:e|es|ed) (?:to|with)|in the hands of|gets?|hand(?:ed)? over|handed to)\b
`;
const SHARING_HEADING = re`
  disclos|shar(?:e|ed|ing)\b|recipient|whom|third part|legal basis|transfer|merger|acquisition|sale|business
  |change of (?:control|ownership)|who (?:do|we|has|can|else|will|receives|sees|gets)|purpose
  |use (?:of )?(?:your|the|personal)
`;
/** The company as a customer sees it, or the data's own sale. */
const OTHER_SALE = re`
  \bif you (?:sell|buy|transfer|hand)|\byour (?:item|ticket)|
  \binformation (?:\w+ ){0,4}(?:be|was|is|are) sold\b(?! (?:or|and|,) ?(?:otherwise )?(?:transferred|assigned|disclosed))|\bbuyers? (?:and|or) sellers?|\bsellers? (?:and|or) buyers?
  |right to (?:know|request|opt)|acquisition (?:of (?:new )?(?:customers|users|talent|data|products|goods)
  |channels?|cost)|\bdata acquisition|point[- ]of[- ]sale|business transactions? with you
  |processed? your (?:order|transaction)|\b(?:your|a|the) (?:domain|document|file|group|team|workspace|channel|item|subscription|licen[cs]e)\b[^.;]{0,60}\bnew owner|\b(?:transfer|move) your (?:\w+ )?(?:account|data|files)\b(?! to (?:an?|the|our|any) (?:\w+ )?(?:successor|acquir|buyer|purchaser))|\bwhen you (?:sell|transfer)\b|\b(?:this|that|which|it) is taken over\b
`;

export const businessTransfer = definePractice({
  id: 'business-transfer',
  category: 'third-party-sharing',
  cue: re`
    merge|acqui|bankrupt|insolven|organi[sz]ation|reorgani[sz]|structur|sale|successor|assets|sold|sell|divest
    |taken? ?-?over|us over|operator|maintainer|publisher|takes over|transfer|purchaser|buyer|buys|owner|amalgam|dissol|transaction|joint venture
    |control|bought|bankrupt|joins? forces|somebody|someone|anyone|another company|run(?:s|ning)|that company|liquidat|winding|spin-?off|public offering|due diligence|out of business|hands|buys us|taking over|financing
  `,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'data passes in a change of hands',
          match: re`${EVENT}`,
          also: [re`${PASS}`, re`${DATA_WORD}`],
          unless: OTHER_SALE,
          stance: 'any',
        },
        {
          name: 'data passes, after a change of hands',
          match: re`\b(?:new owners?|buyers?|purchasers?|that company|successors?|they|it)\b[^.;]{0,20}?\b(?:gets?|receives?|takes? over|has|have|keeps?)\b[^.;]{0,30}?${DATA_WORD}|${DATA_WORD}[^.;]{0,40}?\b(?:goe?s?|pass(?:es)?|moves?|transferred|handed|belongs?) (?:\w+ )?(?:to|with)\b`,
          after: re`${EVENT}|\bsell (?:we_+|(?:the|our) ${BUSINESS})`,
          unless: OTHER_SALE,
          stance: 'any',
        },
        {
          name: 'change of hands, under sharing',
          match: re`${EVENT}`,
          under: SHARING_HEADING,
          unless: OTHER_SALE,
          stance: 'any',
        },
      ],
    },
  ],
});
